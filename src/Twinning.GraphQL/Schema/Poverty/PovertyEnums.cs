using Twinning.Domain.Poverty;

namespace Twinning.GraphQL.Schema.Poverty;

internal sealed class PopulationBaseType : EnumType<PopulationBase>
{
    public PopulationBaseType()
        : base("PopulationBase", "Which households are counted, above and below the line of a rate. Rates on different bases do not compare.")
    {
        Value(PopulationBase.All, "All resident households (hộ dân cư).");
        Value(PopulationBase.Minority, "Ethnic-minority households only (hộ đồng bào dân tộc thiểu số).");
    }
}

internal sealed class ReturnKindType : EnumType<ReturnKind>
{
    public ReturnKindType()
        : base("ReturnKind", "Whether a review is the yearly one or opens the period of a new standard.")
    {
        Value(ReturnKind.Annual, "The yearly review (rà soát hằng năm).");
        Value(ReturnKind.Baseline, "The review that opens the period of a new standard (tổng điều tra, rà soát đầu kỳ).");
    }
}

/// <summary>Where figures of poverty come from.</summary>
internal enum FigureSource
{
    OfficialReturns,
    HouseholdReviews,
}

internal sealed class FigureSourceType : EnumType<FigureSource>
{
    public FigureSourceType()
        : base("FigureSource", "Where figures of poverty come from.")
    {
        Value(FigureSource.OfficialReturns, "Official yearly returns, as recorded.");
        Value(FigureSource.HouseholdReviews, "Counted from the households that published review rounds recorded.");
    }
}
