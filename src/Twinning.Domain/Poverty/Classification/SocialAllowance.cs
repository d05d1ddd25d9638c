namespace Twinning.Domain.Poverty.Classification;

/// <summary>The monthly social allowance that a person receives (trợ cấp xã hội hằng tháng).</summary>
public enum SocialAllowance
{
    /// <summary>None.</summary>
    None,

    /// <summary>As an elderly person (người cao tuổi).</summary>
    AsElderly,

    /// <summary>As a disabled person (người khuyết tật).</summary>
    AsDisabled,

    /// <summary>For another reason.</summary>
    Other,
}
