using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Law;
using Twinning.Domain.Poverty;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Poverty.Standards;

internal sealed class IncomeLinesType : ShownType<IncomeLines>
{
    public IncomeLinesType()
    {
        Name = "IncomeLines";
        Description = "The income lines where a household lives, in đồng per person a month; each includes its own figure.";
        ShowAny<SourcedAmountType>(
            "incomeAlone", "At or below it income alone makes a household poor; empty where the standard has no such line.", lines => lines.IncomeAlone);
        Show<SourcedAmountType>(
            "withDeprivations", "At or below it a household is poor with enough deprivations, and near-poor without.", lines => lines.WithDeprivations);
        ShowAny<SourcedAmountType>(
            "average",
            "The upper line of the average living standard (hộ có mức sống trung bình); empty where no text that was seen sets one.",
            lines => lines.Average);
    }
}

internal sealed class SourcedAmountType : ShownType<Sourced<Dong>>
{
    public SourcedAmountType()
    {
        Name = "SourcedAmount";
        Description = "An amount and the text that sets it.";
        Show<LongGraphType>("amount", "The amount in đồng.", figure => figure.Value.Amount);
        Show<StringGraphType>("printed", "The amount as offices print it, such as \"1.500.000 đồng\".", figure => figure.Value.ToString());
        Show<LegalSourceType>("source", "The text, with the place in it.", figure => figure.Source);
    }
}

internal sealed class SourcedCountType : ShownType<Sourced<int>>
{
    public SourcedCountType()
    {
        Name = "SourcedCount";
        Description = "A number and the text that sets it.";
        Show<IntGraphType>("value", "The number.", figure => figure.Value);
        Show<LegalSourceType>("source", "The text, with the place in it.", figure => figure.Source);
    }
}
