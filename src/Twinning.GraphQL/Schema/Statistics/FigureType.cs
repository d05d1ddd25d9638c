using GraphQL.Types;
using Twinning.Domain.Statistics;

namespace Twinning.GraphQL.Schema.Statistics;

internal sealed class FigureStateType : EnumType<FigureState>
{
    public FigureStateType()
        : base("FigureState", "What a figure says: five different things that a bare number or an empty field would mix up.")
    {
        Value(FigureState.Missing, "Nobody recorded it.");
        Value(FigureState.Shown, "It has a value that is shown.");
        Value(FigureState.Zero, "It was counted and is zero.");
        Value(FigureState.Suppressed, "It has a value that is hidden, so that no family is disclosed.");
        Value(FigureState.NotComparable, "It would join what does not compare.");
    }
}

internal sealed class FigureType : ShownType<Figure>
{
    public FigureType()
    {
        Name = "Figure";
        Description = "A figure that can be defended: its state, its value, and what it rests on.";
        Show<FigureStateType>("state", "What the figure says; there is a value only when it is SHOWN or ZERO.", figure => figure.State);
        ShowAny<DecimalGraphType>("value", "A count, or a rate between 0 and 1 rounded to six places.", figure => figure.Value?.Round(6));
        ShowAny<DecimalGraphType>("percent", "A rate in percent, rounded to two places; empty for a count.", figure =>
            figure.Denominator is null && figure.Numerator is not null ? null : figure.Value?.Percent(2));
        ShowAny<LongGraphType>("numerator", "The count above the line of a rate, or the count itself.", figure => figure.Numerator);
        ShowAny<LongGraphType>("denominator", "The count below the line of a rate; empty for a count, or where only a printed percentage is known.", figure => figure.Denominator);
        ShowAny<StringGraphType>("standard", "The poverty standard it is judged under, or the text that rates; empty where none applies.", figure => figure.Standard);
        ShowAny<DateOnlyGraphType>("day", "The day it describes.", figure => figure.Day);
        ShowAny<StringGraphType>("reason", "Why there is no value.", figure => figure.Reason);
    }
}

internal sealed class ComparabilitySpellType : ShownType<ComparabilitySpell>
{
    public ComparabilitySpellType()
    {
        Name = "ComparabilitySpell";
        Description = "A stretch of a series in which every two points compare.";
        Show<IntGraphType>("firstYear", "Its first year.", spell => spell.FirstYear);
        Show<IntGraphType>("lastYear", "Its last year.", spell => spell.LastYear);
        Show<StringGraphType>("standard", "The one standard.", spell => spell.Standard);
        ShowAny<StringGraphType>("ends", "Why it ends; empty at the end of the series.", spell => spell.Ends);
    }
}
