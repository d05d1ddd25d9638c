namespace Twinning.Domain.Support.Households;

/// <summary>The poverty status of a household that is helped, as its review said it: a plain value, whatever the standard.</summary>
public enum HelpedStatus
{
    /// <summary>The review did not decide it (chưa xác định).</summary>
    NotKnown,

    /// <summary>A poor household (hộ nghèo).</summary>
    Poor,

    /// <summary>A near-poor household (hộ cận nghèo).</summary>
    NearPoor,

    /// <summary>Neither poor nor near-poor (không nghèo, không cận nghèo).</summary>
    NotPoor,
}
