using Twinning.Domain.Localities;

namespace Twinning.GraphQL.Schema.Localities;

internal sealed class PartyCellKindType : EnumType<PartyCellKind>
{
    public PartyCellKindType()
        : base("PartyCellKind", "Whether a village has a party cell (chi bộ).")
    {
        Value(PartyCellKind.Own, "It has a cell of its own (chi bộ riêng).");
        Value(PartyCellKind.Shared, "It shares one with another village (chi bộ ghép).");
        Value(PartyCellKind.None, "It has none (chưa có chi bộ).");
    }
}

internal sealed class MassOrganisationType : EnumType<MassOrganisation>
{
    public MassOrganisationType()
        : base("MassOrganisation", "A mass organisation with a branch in villages (đoàn thể chính trị - xã hội).")
    {
        Value(MassOrganisation.WomensUnion, "The Women's Union (Hội Liên hiệp Phụ nữ).");
        Value(MassOrganisation.FarmersAssociation, "The Farmers' Association (Hội Nông dân).");
        Value(MassOrganisation.YouthUnion, "The Youth Union (Đoàn Thanh niên).");
        Value(MassOrganisation.VeteransAssociation, "The Veterans' Association (Hội Cựu chiến binh).");
        Value(MassOrganisation.ElderlyAssociation, "The Association of the Elderly (Hội Người cao tuổi).");
    }
}

internal sealed class SecurityMatterType : EnumType<SecurityMatter>
{
    public SecurityMatterType()
        : base("SecurityMatter", "A matter of security and order that is counted (an ninh trật tự); there is no text about persons.")
    {
        Value(SecurityMatter.Crime, "Crimes (vụ phạm tội).");
        Value(SecurityMatter.SocialEvil, "Social evils such as gambling and drugs (tệ nạn xã hội).");
        Value(SecurityMatter.LandDispute, "Disputes over land (tranh chấp đất đai).");
        Value(SecurityMatter.UnlawfulReligion, "Unlawful religious activity (hoạt động tôn giáo trái pháp luật).");
        Value(SecurityMatter.ChildMarriage, "Child marriages and marriages of near kin (tảo hôn, hôn nhân cận huyết).");
        Value(SecurityMatter.TrafficAccident, "Traffic accidents (tai nạn giao thông).");
    }
}

internal sealed class NewRuralLevelType : EnumType<NewRuralLevel>
{
    public NewRuralLevelType()
        : base("NewRuralLevel", "How far a place is recognised as a new rural area (nông thôn mới).")
    {
        Value(NewRuralLevel.Standard, "It meets the standard (đạt chuẩn nông thôn mới).");
        Value(NewRuralLevel.Advanced, "Advanced (nông thôn mới nâng cao).");
        Value(NewRuralLevel.Model, "A model (nông thôn mới kiểu mẫu).");
    }
}

internal sealed class RecognitionStageType : EnumType<RecognitionStage>
{
    public RecognitionStageType()
        : base("RecognitionStage", "Whether a place was recognised, or has filed for it.")
    {
        Value(RecognitionStage.Recognised, "It was recognised by a decision (được công nhận).");
        Value(RecognitionStage.Filed, "It filed and awaits the decision (đã lập hồ sơ đề nghị).");
    }
}
