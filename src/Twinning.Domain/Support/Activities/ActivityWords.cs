using System;

namespace Twinning.Domain.Support.Activities;

/// <summary>How occasions and contributions are written in messages.</summary>
internal static class ActivityWords
{
    public static string Vietnamese(this Occasion occasion) => occasion switch
    {
        Occasion.LunarNewYear => "Tết Nguyên đán",
        Occasion.MidAutumn => "Tết Trung thu",
        Occasion.WarInvalidsDay => "Ngày Thương binh - Liệt sĩ",
        Occasion.GreatUnityFestival => "Ngày hội Đại đoàn kết",
        Occasion.ArmyDay => "Ngày thành lập Quân đội",
        Occasion.SchoolOpening => "khai giảng",
        Occasion.PreHarvest => "giáp hạt",
        Occasion.DisasterRelief => "cứu trợ thiên tai",
        _ => throw new ArgumentOutOfRangeException(nameof(occasion)),
    };

    public static string English(this Occasion occasion) => occasion switch
    {
        Occasion.LunarNewYear => "the lunar new year",
        Occasion.MidAutumn => "the mid-autumn feast",
        Occasion.WarInvalidsDay => "the day of war invalids",
        Occasion.GreatUnityFestival => "the festival of great unity",
        Occasion.ArmyDay => "the army's day",
        Occasion.SchoolOpening => "the opening of the school year",
        Occasion.PreHarvest => "the time before the harvest",
        Occasion.DisasterRelief => "disaster relief",
        _ => throw new ArgumentOutOfRangeException(nameof(occasion)),
    };

    public static string Vietnamese(this ContributionKind kind) => kind switch
    {
        ContributionKind.Money => "tiền",
        ContributionKind.Goods => "hiện vật",
        ContributionKind.WorkDays => "ngày công",
        ContributionKind.Loan => "cho vay",
        ContributionKind.Scholarship => "học bổng",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string English(this ContributionKind kind) => kind switch
    {
        ContributionKind.Money => "money",
        ContributionKind.Goods => "goods",
        ContributionKind.WorkDays => "work days",
        ContributionKind.Loan => "loan",
        ContributionKind.Scholarship => "scholarship",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
