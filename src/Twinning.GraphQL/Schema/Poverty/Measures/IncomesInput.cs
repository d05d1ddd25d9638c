using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Incomes as a client gives them.</summary>
internal sealed record IncomesInput(decimal Line, CutoffBoundary Boundary, IReadOnlyList<IncomeRowInput> Rows, NonPositiveIncomes NonPositive)
{
    private const string At = "input.incomes";

    public IReadOnlyList<MeasureRow> Measure(ResultBudget budget)
    {
        budget.Take(At, 7);
        Bounds.Most($"{At}.rows", Rows.Count, Bounds.Rows, "rows");
        var line = Bounds.Between($"{At}.line", Line, Bounds.SmallestLine, Bounds.Amount);
        return IncomeDistribution.Of(Rows.Select((row, at) => row.ToIncome($"{At}.rows[{at}]"))).ToRows((double)line, NonPositive, Boundary);
    }
}

/// <summary>An income with its weight.</summary>
internal sealed record IncomeRowInput(decimal? Income, decimal Weight)
{
    public WeightedIncome ToIncome(string at) => new(
        Income is { } income ? (double)Bounds.Between($"{at}.income", income, -Bounds.Amount, Bounds.Amount) : null,
        (double)Bounds.Between($"{at}.weight", Weight, 0, Bounds.Amount));
}

internal sealed class IncomesInputType : InputObjectGraphType<IncomesInput>
{
    public IncomesInputType()
    {
        Name = "IncomesInput";
        Description = "Incomes, at most 10,000 rows. They are measured in binary fractions, for logarithms and survey weights are none else.";
        Field<NonNullGraphType<DecimalGraphType>>("line").Description("The poverty line, 0.01 to 1,000,000,000,000.");
        Field<NonNullGraphType<CutoffBoundaryType>>("boundary").DefaultValue(CutoffBoundary.Included).Description("Whether who stands exactly at the line is poor.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<IncomeRowInputType>>>>("rows").Description("The incomes.");
        Field<NonNullGraphType<NonPositiveIncomesType>>("nonPositive").DefaultValue(NonPositiveIncomes.MakeUndefined).Description(
            "What becomes of incomes of zero or less in the Watts index and the mean log deviation.");
    }
}

internal sealed class IncomeRowInputType : InputObjectGraphType<IncomeRowInput>
{
    public IncomeRowInputType()
    {
        Name = "IncomeRowInput";
        Description = "An income with the number of people it stands for.";
        Field<DecimalGraphType>("income").Description("The income; left out where it is not known, which counts as missing.");
        Field<NonNullGraphType<DecimalGraphType>>("weight").DefaultValue(1m).Description("Its weight, 0 or more: members of a household, or a survey weight.");
    }
}
