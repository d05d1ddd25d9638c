namespace Twinning.Domain.Support.Plans;

/// <summary>A group of households that a task is for (nhóm hộ).</summary>
public enum HouseholdGroup
{
    /// <summary>Poor households (hộ nghèo).</summary>
    Poor,

    /// <summary>Near-poor households (hộ cận nghèo).</summary>
    NearPoor,

    /// <summary>Households that left poverty lately (hộ mới thoát nghèo).</summary>
    LatelyOutOfPoverty,

    /// <summary>Households of people with meritorious service (gia đình người có công).</summary>
    MeritoriousService,

    /// <summary>Households with people under social protection (hộ có đối tượng bảo trợ xã hội).</summary>
    SocialProtection,

    /// <summary>Households of ethnic minorities (hộ đồng bào dân tộc thiểu số).</summary>
    Minority,

    /// <summary>Households struck by a disaster (hộ bị thiên tai).</summary>
    StruckByDisaster,
}
