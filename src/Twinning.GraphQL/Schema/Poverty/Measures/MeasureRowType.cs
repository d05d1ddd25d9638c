using GraphQL.Types;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

internal sealed class MeasureRowType : ShownType<MeasureRow>
{
    public MeasureRowType()
    {
        Name = "MeasureRow";
        Description = "A measure with all that is needed to defend it.";
        Show<MeasureKindType>("measure", "Which measure it is.", row => row.Measure);
        ShowAny<StringGraphType>("cutoff", "The poverty cut-off or line it was taken at, exactly; empty where none applies.", row => row.Cutoff?.ToString());
        ShowAny<IntGraphType>("indicator", "The indicator or dimension, counted from 0; empty where none applies.", row => row.Indicator);
        ShowAny<StringGraphType>("group", "The group; empty for all.", row => row.Group);
        Show<BooleanGraphType>("isDefined", "Whether it has a value: without anybody, or without poor, some measures have none.", row => row.Result.IsDefined);
        ShowAny<DecimalGraphType>(
            "value",
            "The value rounded to twelve places; to none where it is 1,000,000,000,000,000 or more. Empty where there is none, or it has more than 28 digits.",
            row => row.Value?.Rounded());
        ShowAny<StringGraphType>(
            "exact", "The value as an exact fraction, such as \"3/8\"; of incomes that of the binary fractions. Empty where there is none.", row => row.Value?.ToString());
        Show<StringGraphType>("numerator", "What stands above the line, exactly, such as the sum of the scores of the poor.", row => row.Numerator.ToString());
        Show<StringGraphType>("denominator", "What stands below the line, exactly; 0 where there is no value.", row => row.Denominator.ToString());
        Show<LongGraphType>("n", "The households, people or rows it rests on.", row => row.N);
        Show<LongGraphType>("missing", "The households, people or rows left out because something about them is not known.", row => row.Missing);
    }
}
