using Twinning.Domain.Poverty.Measures;

namespace Twinning.GraphQL.Schema.Poverty.Measures;

internal sealed class MeasureKindType : EnumType<MeasureKind>
{
    public MeasureKindType()
        : base("MeasureKind", "Which measure a row holds.")
    {
        Value(MeasureKind.Incidence, "The incidence H: the share of the poor (tỷ lệ nghèo đa chiều).");
        Value(MeasureKind.Intensity, "The intensity A: the average deprivation score of the poor.");
        Value(MeasureKind.AdjustedHeadcountRatio, "The adjusted headcount ratio M0 = H × A.");
        Value(MeasureKind.AdjustedPovertyGap, "The adjusted poverty gap M1.");
        Value(MeasureKind.AdjustedSquaredPovertyGap, "The adjusted squared poverty gap M2.");
        Value(MeasureKind.UncensoredHeadcountRatio, "The share of those deprived in an indicator, poor or not.");
        Value(MeasureKind.CensoredHeadcountRatio, "The share of those who are poor and deprived in an indicator.");
        Value(MeasureKind.IndicatorContribution, "The part of M0 that an indicator makes up.");
        Value(MeasureKind.PopulationShare, "The share of a group among all.");
        Value(MeasureKind.GroupContribution, "The part of M0 that a group makes up.");
        Value(MeasureKind.MeanIncome, "The mean income.");
        Value(MeasureKind.HeadcountRatio, "The headcount ratio of Foster, Greer and Thorbecke: the share of those below the line.");
        Value(MeasureKind.PovertyGap, "The poverty gap of Foster, Greer and Thorbecke.");
        Value(MeasureKind.SquaredPovertyGap, "The squared poverty gap of Foster, Greer and Thorbecke.");
        Value(MeasureKind.Watts, "The Watts index: the average of ln(line ÷ income) over all, where the poor alone add to the sum.");
        Value(MeasureKind.Gini, "The Gini coefficient, not corrected for small samples.");
        Value(MeasureKind.MeanLogDeviation, "The mean log deviation: the average of ln(mean ÷ income).");
    }
}

internal sealed class WeightingType : EnumType<Weighting>
{
    public WeightingType()
        : base("Weighting", "What a rate counts. The two give different answers, for poor households are often large.")
    {
        Value(Weighting.Households, "Every household counts once (theo hộ), as in the Vietnamese administrative rates.");
        Value(Weighting.People, "Every household counts as often as it has members (theo nhân khẩu), as in the global multidimensional poverty index.");
    }
}

internal sealed class CutoffBoundaryType : EnumType<CutoffBoundary>
{
    public CutoffBoundaryType()
        : base("CutoffBoundary", "Whether who stands exactly at a cut-off or line is below it.")
    {
        Value(CutoffBoundary.Included, "The cut-off includes itself (≤), as the Vietnamese lines do: \"từ 1.500.000 đồng trở xuống\".");
        Value(CutoffBoundary.Excluded, "The cut-off does not include itself (<), as in Alkire and Foster (2011) and in World Bank figures.");
    }
}

internal sealed class NonPositiveIncomesType : EnumType<NonPositiveIncomes>
{
    public NonPositiveIncomesType()
        : base("NonPositiveIncomes", "What becomes of incomes of zero or less where a measure takes the logarithm, which they do not have.")
    {
        Value(NonPositiveIncomes.MakeUndefined, "With such an income the measure is undefined.");
        Value(NonPositiveIncomes.LeaveOut, "They are left out altogether, as if they were missing: of the sum, of the mean and of the population.");
        Value(NonPositiveIncomes.AddNothing, "They stay in the population and in the mean but add nothing to the sum.");
        Value(NonPositiveIncomes.TakeAsOne, "They stay in the population and in the mean; the logarithm is taken as if they were 1.");
    }
}
