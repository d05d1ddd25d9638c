using System.Collections.Generic;
using Twinning.Domain.Law;

namespace Twinning.Domain.Poverty;

/// <summary>The ten indicators of the standard of 2016 (5 dịch vụ xã hội cơ bản, 10 chỉ số), in the order of the decision.</summary>
internal static class IndicatorsOf2016
{
    private static readonly LegalSource List = LegalSources.Decision59Of2015 with { Remark = "Listed as reported in the press; the article was not seen." };

    private static readonly Sourced<Fraction> Weight = new(Fraction.Of(1, 10), LegalSources.Circular14Of2018.At("Điều 6 khoản 2") with
    {
        Remark = "Each deprived indicator counts ten points; the General Statistics Office also weighs each with one tenth.",
    });

    private static readonly Dimension Health = new("Y tế", "Health");

    private static readonly Dimension Education = new("Giáo dục", "Education");

    private static readonly Dimension Housing = new("Nhà ở", "Housing");

    private static readonly Dimension Water = new("Nước sạch và vệ sinh", "Clean water and sanitation");

    private static readonly Dimension Information = new("Thông tin", "Information");

    public static Indicator HealthCare { get; } = In(Health, "HEALTH-CARE", "Tiếp cận các dịch vụ y tế", "Access to health care");

    public static Indicator HealthInsurance { get; } = In(Health, "HEALTH-INSURANCE", "Bảo hiểm y tế", "Health insurance");

    public static Indicator AdultEducation { get; } = In(Education, "ADULT-EDUCATION", "Trình độ giáo dục của người lớn", "Education of adults");

    public static Indicator ChildSchooling { get; } = In(Education, "CHILD-SCHOOLING", "Tình trạng đi học của trẻ em", "School attendance of children");

    public static Indicator HousingQuality { get; } = In(Housing, "HOUSING-QUALITY", "Chất lượng nhà ở", "Quality of housing");

    public static Indicator HousingArea { get; } = In(Housing, "HOUSING-AREA", "Diện tích nhà ở bình quân đầu người", "Housing area per person");

    public static Indicator WaterSource { get; } = In(Water, "WATER-SOURCE", "Nguồn nước sinh hoạt", "Source of water");

    public static Indicator Latrine { get; } = In(Water, "LATRINE", "Hố xí/nhà tiêu hợp vệ sinh", "Hygienic latrine");

    public static Indicator Telecommunications { get; } =
        In(Information, "TELECOMMUNICATIONS", "Sử dụng dịch vụ viễn thông", "Use of telecommunications");

    public static Indicator InformationAssets { get; } =
        In(Information, "INFORMATION-ASSETS", "Tài sản phục vụ tiếp cận thông tin", "Assets for access to information");

    public static IReadOnlyList<Indicator> All { get; } =
    [
        HealthCare,
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
        new("VN-2016-" + code, vietnamese, english, dimension, Weight, List);
}
