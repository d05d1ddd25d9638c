using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Deprivations of households as a client gives them.</summary>
internal sealed record DeprivationsInput(
    int Indicators, IReadOnlyList<string>? Weights, IReadOnlyList<DeprivationRowInput> Rows, IReadOnlyList<string> Cutoffs, Weighting Weighting)
{
    private const string At = "input.deprivations";

    public IReadOnlyList<MeasureRow> Measure(ResultBudget budget)
    {
        Bounds.Between($"{At}.indicators", Indicators, 1, DeprivationProfile.MaxIndicators);
        Bounds.Most($"{At}.rows", Rows.Count, Bounds.Rows, "rows");
        var weights = Bounds.Weights($"{At}.weights", Weights, Indicators);
        var cutoffs = Bounds.PovertyCutoffs($"{At}.cutoffs", Cutoffs);
        var groups = Groups();
        budget.Take($"{At}.cutoffs", cutoffs.Count * (groups.Count + 1) * (5 + (3 * Indicators)));
        return groups.Count > 0
            ? [.. AlkireFoster.Decompose(groups, weights, cutoffs, Weighting).SelectMany(result => result.ToRows())]
            : [.. AlkireFoster.Measure(Profile(Rows.Index()), weights, cutoffs, Weighting).SelectMany(result => result.ToRows())];
    }

    private List<ProfileGroup> Groups()
    {
        var groups = Rows.Index().GroupBy(row => row.Item.Group).ToList();
        if (groups.Count > 1 && groups.FirstOrDefault(group => group.Key is null) is { } without)
        {
            throw BadInput.At($"{At}.rows[{without.First().Index}].group", "the row is in no group and others are; name a group for every row or for none.");
        }

        Bounds.Most($"{At}.rows", groups.Count, Bounds.Groups, "groups");
        return [.. groups.Where(group => group.Key is not null).Select(group => new ProfileGroup(group.Key!, Profile(group)))];
    }

    private DeprivationProfile Profile(IEnumerable<(int Index, DeprivationRowInput Item)> rows)
    {
        var builder = new DeprivationProfileBuilder(Indicators);
        foreach (var (at, row) in rows)
        {
            row.AddTo(builder, $"{At}.rows[{at}]");
        }

        return builder.ToProfile();
    }
}

internal sealed class DeprivationsInputType : InputObjectGraphType<DeprivationsInput>
{
    public DeprivationsInputType()
    {
        Name = "DeprivationsInput";
        Description = "Deprivations of households, at most 10,000 rows; all answers of an operation have at most 20,000.";
        Field<NonNullGraphType<IntGraphType>>("indicators").Description("The number of indicators, 1 to 16.");
        Field<ListGraphType<NonNullGraphType<StringGraphType>>>("weights").Description(
            "The weight of each indicator, exactly: \"1/6\" or \"0.25\". They sum to 1; all are equal when left out.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<DeprivationRowInputType>>>>("rows").Description("The households.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("cutoffs").Description(
            "The poverty cut-offs, exactly: \"1/3\" or \"0.4\", above 0 and up to 1; at most 100. Poor is whose score is at or above it.");
        Field<NonNullGraphType<WeightingType>>("weighting").DefaultValue(Weighting.Households).Description("Whether households or people are counted.");
    }
}
