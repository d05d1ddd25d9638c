using System.Collections.Generic;
using System.Linq;
using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

/// <summary>Achievements whose gaps have a meaning, as a client gives them.</summary>
internal sealed record CardinalInput(
    IReadOnlyList<CardinalDimensionInput> Dimensions, IReadOnlyList<CardinalRowInput> Rows, IReadOnlyList<string> Cutoffs, CutoffBoundary Boundary)
{
    private const string At = "input.cardinal";

    // Exact sums of many digits take their time; so many take about a second.
    private const int MostGaps = 100_000;

    public IReadOnlyList<MeasureRow> Measure(ResultBudget budget)
    {
        Bounds.Between($"{At}.dimensions", Dimensions.Count, 1, DeprivationProfile.MaxIndicators);
        Bounds.Most($"{At}.rows", Rows.Count, Bounds.Rows, "rows");
        var cutoffs = Bounds.PovertyCutoffs($"{At}.cutoffs", Cutoffs);
        Bounds.Most($"{At}.rows", Rows.Count * Dimensions.Count * cutoffs.Count, MostGaps, "rows × dimensions × cut-offs");
        budget.Take($"{At}.cutoffs", cutoffs.Count * (5 + (3 * Dimensions.Count)));
        var weights = Bounds.Weights($"{At}.dimensions", [.. Dimensions.Select(dimension => dimension.Weight)], Dimensions.Count);
        var dimensions = Dimensions.Select((dimension, at) => new CardinalDimension(
            weights.Weights[at], Exact($"{At}.dimensions[{at}].cutoff", dimension.Cutoff, Bounds.SmallestLine)));
        var rows = Rows.Select((row, at) => row.ToRow(Dimensions.Count, $"{At}.rows[{at}]"));
        return [.. CardinalPoverty.Measure([.. rows], [.. dimensions], cutoffs, Boundary).SelectMany(result => result.ToRows())];
    }

    internal static Fraction Exact(string at, decimal value, decimal least) => value == decimal.Round(value, 4)
        ? Fraction.OfDecimal(Bounds.Between(at, value, least, Bounds.Amount))
        : throw BadInput.At(at, $"{value} has more than four decimal places; valid: up to four.");
}

/// <summary>A dimension with its weight and deprivation cut-off.</summary>
internal sealed record CardinalDimensionInput(string Weight, decimal Cutoff);

/// <summary>The achievements of a household or person.</summary>
internal sealed record CardinalRowInput(IReadOnlyList<decimal?> Achievements, int Count)
{
    private const int MostCount = 1_000_000;

    public CardinalRow ToRow(int dimensions, string at) => Achievements.Count == dimensions
        ? new CardinalRow(
            [.. Achievements.Select((value, place) => value is { } known
                ? CardinalInput.Exact($"{at}.achievements[{place}]", known, -Bounds.Amount)
                : (Fraction?)null)],
            (long)Bounds.Between($"{at}.count", Count, 0, MostCount))
        : throw BadInput.At($"{at}.achievements", $"{Achievements.Count} achievements were given; valid: {dimensions}, null where one is not known.");
}

internal sealed class CardinalInputType : InputObjectGraphType<CardinalInput>
{
    public CardinalInputType()
    {
        Name = "CardinalInput";
        Description = "Achievements that can be subtracted and divided. At most 10,000 rows, and 100,000 rows × dimensions × cut-offs.";
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CardinalDimensionInputType>>>>("dimensions").Description("The dimensions, 1 to 16.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<CardinalRowInputType>>>>("rows").Description("The households or people.");
        Field<NonNullGraphType<ListGraphType<NonNullGraphType<StringGraphType>>>>("cutoffs").Description(
            "The poverty cut-offs, exactly: \"1/3\" or \"0.4\", above 0 and up to 1; at most 100. Poor is whose score is at or above it.");
        Field<NonNullGraphType<CutoffBoundaryType>>("boundary").Description("Whether who stands exactly at a deprivation cut-off is deprived.");
    }
}

internal sealed class CardinalDimensionInputType : InputObjectGraphType<CardinalDimensionInput>
{
    public CardinalDimensionInputType()
    {
        Name = "CardinalDimensionInput";
        Description = "A dimension whose achievements can be subtracted and divided.";
        Field<NonNullGraphType<StringGraphType>>("weight").Description("Its weight, exactly: \"1/4\" or \"0.25\"; the weights sum to 1.");
        Field<NonNullGraphType<DecimalGraphType>>("cutoff").Description("The deprivation cut-off, 0.01 or more, with up to four decimal places.");
    }
}

internal sealed class CardinalRowInputType : InputObjectGraphType<CardinalRowInput>
{
    public CardinalRowInputType()
    {
        Name = "CardinalRowInput";
        Description = "The achievements of a household or person. One with an unknown achievement is counted as missing.";
        Field<NonNullGraphType<ListGraphType<DecimalGraphType>>>("achievements").Description(
            "The achievement in each dimension, with up to four decimal places; null where it is not known.");
        Field<NonNullGraphType<IntGraphType>>("count").DefaultValue(1).Description("How many such there are, 0 to 1,000,000.");
    }
}
