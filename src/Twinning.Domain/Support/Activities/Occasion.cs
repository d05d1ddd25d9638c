namespace Twinning.Domain.Support.Activities;

/// <summary>An occasion on which support is given (dịp).</summary>
public enum Occasion
{
    /// <summary>The lunar new year (Tết Nguyên đán), on the first day of the first lunar month.</summary>
    LunarNewYear,

    /// <summary>The mid-autumn feast (Tết Trung thu), on the fifteenth day of the eighth lunar month.</summary>
    MidAutumn,

    /// <summary>The day of war invalids and martyrs (Ngày Thương binh - Liệt sĩ), 27 July.</summary>
    WarInvalidsDay,

    /// <summary>The festival of great national unity (Ngày hội Đại đoàn kết toàn dân tộc), 18 November.</summary>
    GreatUnityFestival,

    /// <summary>The founding day of the people's army (Ngày thành lập Quân đội), 22 December.</summary>
    ArmyDay,

    /// <summary>The opening of the school year (khai giảng); its day is set each year and not known here.</summary>
    SchoolOpening,

    /// <summary>The hunger before the harvest (giáp hạt); it has no day.</summary>
    PreHarvest,

    /// <summary>Relief after a disaster (cứu trợ thiên tai); it has no day.</summary>
    DisasterRelief,
}
