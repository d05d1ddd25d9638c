using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Classification;

namespace Twinning.GraphQL.Schema.Poverty.Classification;

internal sealed class PovertyStatusType : EnumType<PovertyStatus>
{
    public PovertyStatusType()
        : base("PovertyStatus", "What a household is under a standard.")
    {
        Value(PovertyStatus.Unknown, "Not decided: an income or an indicator that would decide is not known.");
        Value(PovertyStatus.Poor, "Poor (hộ nghèo).");
        Value(PovertyStatus.NearPoor, "Near-poor (hộ cận nghèo).");
        Value(PovertyStatus.AverageLivingStandard, "Of average living standard (hộ có mức sống trung bình), where the standard knows that class.");
        Value(PovertyStatus.AboveAverage, "Above the average living standard, where the standard knows that class.");
        Value(PovertyStatus.NotPoor, "Neither poor nor near-poor, under a standard or from points that tell no more.");
    }
}

internal sealed class PoorKindType : EnumType<PoorKind>
{
    public PoorKindType()
        : base("PoorKind", "In what way a poor household is poor, under a standard that tells the two apart.")
    {
        Value(PoorKind.NotTold, "Not told: it is not poor, or not decided, or the standard does not tell poor households apart.");
        Value(PoorKind.ByIncome, "Poor by income alone, whatever its deprivations (hộ nghèo về thu nhập).");
        Value(PoorKind.ByDeprivations, "Poor by deprivations, with an income above the line of income alone (thiếu hụt tiếp cận các dịch vụ xã hội cơ bản).");
    }
}
