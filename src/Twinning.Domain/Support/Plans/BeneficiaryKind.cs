namespace Twinning.Domain.Support.Plans;

/// <summary>Whom a task is for (đối tượng hưởng lợi).</summary>
public enum BeneficiaryKind
{
    /// <summary>The whole village (cả thôn).</summary>
    Village,

    /// <summary>Households that the plan names by their pseudonymous numbers (hộ cụ thể).</summary>
    Households,

    /// <summary>All households of a group (nhóm hộ).</summary>
    HouseholdGroup,

    /// <summary>An institution of the village (thiết chế, tổ chức của thôn).</summary>
    Institution,
}
