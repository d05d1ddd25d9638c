using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

internal sealed class MeasureKindType : EnumType<MeasureKind>
{
    public MeasureKindType()
        : base("MeasureKind", "Which measure a row holds.")
    {
        Value(MeasureKind.Incidence, "H: the share of the poor.");
        Value(MeasureKind.Intensity, "A: the average deprivation score of the poor.");
        Value(MeasureKind.AdjustedHeadcountRatio, "M0: incidence times intensity.");
        Value(MeasureKind.AdjustedPovertyGap, "M1: the adjusted poverty gap.");
        Value(MeasureKind.AdjustedSquaredPovertyGap, "M2: the adjusted squared poverty gap.");
        Value(MeasureKind.UncensoredHeadcountRatio, "The share of those deprived in an indicator, poor or not.");
        Value(MeasureKind.CensoredHeadcountRatio, "The share of those who are poor and deprived in an indicator.");
        Value(MeasureKind.IndicatorContribution, "The part of M0 that an indicator makes up.");
        Value(MeasureKind.PopulationShare, "The share of a group among all.");
        Value(MeasureKind.GroupContribution, "The part of M0 that a group makes up.");
        Value(MeasureKind.MeanIncome, "The mean income.");
        Value(MeasureKind.HeadcountRatio, "Foster, Greer and Thorbecke: the share of those below the line.");
        Value(MeasureKind.PovertyGap, "Foster, Greer and Thorbecke: the poverty gap.");
        Value(MeasureKind.SquaredPovertyGap, "Foster, Greer and Thorbecke: the squared poverty gap.");
        Value(MeasureKind.Watts, "The Watts index.");
        Value(MeasureKind.Gini, "The Gini coefficient.");
        Value(MeasureKind.MeanLogDeviation, "The mean log deviation.");
    }
}

internal sealed class WeightingType : EnumType<Weighting>
{
    public WeightingType()
        : base("Weighting", "Whether a measure counts households or people. The two give different answers.")
    {
        Value(Weighting.Households, "Every household counts once, as in Vietnamese administrative rates.");
        Value(Weighting.People, "Every household counts as many as its members, as in the global index.");
    }
}

internal sealed class MeasureRowType : ShownType<MeasureRow>
{
    // The least whole number with 29 digits is too much for a decimal.
    private static readonly Fraction Largest = Fraction.OfDecimal(decimal.MaxValue);

    public MeasureRowType()
    {
        Name = "MeasureRow";
        Description = "A measure with all that is needed to defend it.";
        Show<MeasureKindType>("measure", "Which measure it is.", row => row.Measure);
        ShowAny<StringGraphType>("cutoff", "The poverty cut-off or line it was taken at, exact.", row => row.Cutoff?.ToString());
        ShowAny<IntGraphType>("indicator", "The indicator, counted from 0; empty where none applies.", row => row.Indicator);
        ShowAny<StringGraphType>("group", "The name of the group; empty for all.", row => row.Group);
        ShowAny<DecimalGraphType>("value", "The value, rounded to nine places; empty where it is undefined, as intensity is where nobody is poor.", row => Rounded(row.Value));
        ShowAny<StringGraphType>("exact", "The exact value as a fraction.", row => row.Value?.ToString());
        Show<StringGraphType>("numerator", "What stands above the line, exact.", row => row.Numerator.ToString());
        Show<StringGraphType>("denominator", "What stands below the line, exact; 0 where the value is undefined.", row => row.Denominator.ToString());
        Show<LongGraphType>("n", "The households, people or rows it rests on.", row => row.N);
        Show<LongGraphType>("missing", "Those left out because something about them is unknown.", row => row.Missing);
    }

    private static decimal? Rounded(Fraction? value) =>
        value is not { } known || known > Largest || -known > Largest ? null : known.Round(9);
}
