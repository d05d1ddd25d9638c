using Twinning.Domain.Support;

namespace Twinning.GraphQL.Schema.Support;

internal sealed class SupportFieldType : EnumType<SupportField>
{
    public SupportFieldType()
        : base("SupportField", "A side of village life in which a village may be weak and is helped (\"yếu mặt nào giúp mặt đó\").")
    {
        Value(SupportField.Livelihood, "Crops, livestock, work, income (sinh kế).");
        Value(SupportField.Housing, "Housing (nhà ở).");
        Value(SupportField.Infrastructure, "Roads, power, irrigation, halls (hạ tầng).");
        Value(SupportField.Education, "Education (giáo dục).");
        Value(SupportField.Health, "Health (y tế).");
        Value(SupportField.WaterAndSanitation, "Clean water and sanitation (nước sạch, vệ sinh).");
        Value(SupportField.Culture, "Culture (văn hóa).");
        Value(SupportField.PoliticalSystem, "Party cell, Front and mass organisations of the village (hệ thống chính trị).");
        Value(SupportField.SecurityAndLaw, "Security, order and the law (an ninh trật tự, pháp luật).");
        Value(SupportField.Environment, "Environment (môi trường).");
        Value(SupportField.Information, "Information (thông tin).");
    }
}
