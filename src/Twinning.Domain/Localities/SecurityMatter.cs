namespace Twinning.Domain.Localities;

/// <summary>A matter of security and order that is counted in a village (an ninh trật tự). Counted only: there is no text about persons.</summary>
/// <remarks>The list is a convention of this software, after the headings that programmes work under.</remarks>
public enum SecurityMatter
{
    /// <summary>Crimes (vụ phạm tội).</summary>
    Crime,

    /// <summary>Social evils such as gambling and drugs (tệ nạn xã hội).</summary>
    SocialEvil,

    /// <summary>Disputes over land (tranh chấp đất đai).</summary>
    LandDispute,

    /// <summary>Unlawful religious activity (hoạt động tôn giáo trái pháp luật, "tà đạo").</summary>
    UnlawfulReligion,

    /// <summary>Child marriages and marriages of near kin (tảo hôn, hôn nhân cận huyết).</summary>
    ChildMarriage,

    /// <summary>Traffic accidents (tai nạn giao thông).</summary>
    TrafficAccident,
}
