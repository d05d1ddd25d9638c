using System;

namespace Twinning.Domain.Support;

/// <summary>How the fields of support are written in messages.</summary>
internal static class SupportFieldWords
{
    public static string Vietnamese(this SupportField field) => field switch
    {
        SupportField.Livelihood => "sinh kế",
        SupportField.Housing => "nhà ở",
        SupportField.Infrastructure => "hạ tầng",
        SupportField.Education => "giáo dục",
        SupportField.Health => "y tế",
        SupportField.WaterAndSanitation => "nước sạch, vệ sinh",
        SupportField.Culture => "văn hóa",
        SupportField.PoliticalSystem => "hệ thống chính trị",
        SupportField.SecurityAndLaw => "an ninh trật tự, pháp luật",
        SupportField.Environment => "môi trường",
        SupportField.Information => "thông tin",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };

    public static string English(this SupportField field) => field switch
    {
        SupportField.Livelihood => "livelihood",
        SupportField.Housing => "housing",
        SupportField.Infrastructure => "infrastructure",
        SupportField.Education => "education",
        SupportField.Health => "health",
        SupportField.WaterAndSanitation => "water and sanitation",
        SupportField.Culture => "culture",
        SupportField.PoliticalSystem => "political system",
        SupportField.SecurityAndLaw => "security and law",
        SupportField.Environment => "environment",
        SupportField.Information => "information",
        _ => throw new ArgumentOutOfRangeException(nameof(field)),
    };
}
