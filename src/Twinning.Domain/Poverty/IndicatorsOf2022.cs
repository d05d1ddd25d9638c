using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The twelve indicators of the standard of 2022 (6 dịch vụ xã hội cơ bản, 12 chỉ số), in the order of the decree.</summary>
internal static class IndicatorsOf2022
{
    private static readonly LegalSource List = LegalSources.Decree07Of2021 with { Remark = "Listed as reported in the press; the article was not seen." };

    private static readonly Sourced<Fraction> Weight = new(Fraction.Of(1, 12), LegalSources.Circular07Of2021.At("Điều 1") with
    {
        Remark = "Each deprived indicator counts ten points.",
    });

    private static readonly Dimension Work = new("Việc làm", "Employment");

    private static readonly Dimension Health = new("Y tế", "Health");

    private static readonly Dimension Education = new("Giáo dục", "Education");

    private static readonly Dimension Housing = new("Nhà ở", "Housing");

    private static readonly Dimension Water = new("Nước sinh hoạt và vệ sinh", "Water and sanitation");

    private static readonly Dimension Information = new("Thông tin", "Information");

    public static Indicator Employment { get; } = In(Work, "EMPLOYMENT", "Việc làm", "Employment");

    public static Indicator Dependants { get; } = In(Work, "DEPENDANTS", "Người phụ thuộc trong hộ gia đình", "Dependants in the household");

    public static Indicator Nutrition { get; } = In(Health, "NUTRITION", "Dinh dưỡng", "Nutrition");

    public static Indicator HealthInsurance { get; } = In(Health, "HEALTH-INSURANCE", "Bảo hiểm y tế", "Health insurance");

    public static Indicator AdultEducation { get; } = In(Education, "ADULT-EDUCATION", "Trình độ giáo dục của người lớn", "Education of adults");

    public static Indicator ChildSchooling { get; } = In(Education, "CHILD-SCHOOLING", "Tình trạng đi học của trẻ em", "School attendance of children");

    public static Indicator HousingQuality { get; } = In(Housing, "HOUSING-QUALITY", "Chất lượng nhà ở", "Quality of housing");

    public static Indicator HousingArea { get; } = In(Housing, "HOUSING-AREA", "Diện tích nhà ở bình quân đầu người", "Housing area per person");

    public static Indicator WaterSource { get; } = In(Water, "WATER-SOURCE", "Nguồn nước sinh hoạt", "Source of water");

    public static Indicator Latrine { get; } = In(Water, "LATRINE", "Nhà tiêu hợp vệ sinh", "Hygienic latrine");

    public static Indicator Telecommunications { get; } =
        In(Information, "TELECOMMUNICATIONS", "Sử dụng dịch vụ viễn thông", "Use of telecommunications");

    public static Indicator InformationAssets { get; } =
        In(Information, "INFORMATION-ASSETS", "Phương tiện phục vụ tiếp cận thông tin", "Means of access to information");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        Employment,
        Dependants,
        Nutrition,
        HealthInsurance,
        AdultEducation,
        ChildSchooling,
        HousingQuality,
        HousingArea,
        WaterSource,
        Latrine,
        Telecommunications,
        InformationAssets,
    ];

    private static Indicator In(Dimension dimension, string code, string vietnamese, string english) =>
        new("VN-2022-" + code, vietnamese, english, dimension, Weight, List);
}
