using Twinning.Domain.Support.Plans;

namespace Twinning.GraphQL.Schema.Support.Plans;

internal sealed class TaskStateType : EnumType<TaskState>
{
    public TaskStateType()
        : base("TaskState", "How far a task is (tình trạng thực hiện).")
    {
        Value(TaskState.Planned, "It stands in the plan and has not begun (chưa thực hiện).");
        Value(TaskState.InProgress, "It is being done (đang thực hiện).");
        Value(TaskState.Done, "It was done and nothing follows (hoàn thành).");
        Value(TaskState.PartlyDone, "A part of the target was reached and work stopped; it may be taken up again (hoàn thành một phần).");
        Value(TaskState.Dropped, "It was dropped, with a cause, and nothing follows (không thực hiện).");
    }
}

internal sealed class DropCauseType : EnumType<DropCause>
{
    public DropCauseType()
        : base("DropCause", "Why a task was dropped (lý do không thực hiện). Coded, so that nothing about a person is written down.")
    {
        Value(DropCause.NoMeans, "No money or goods were found for it (không có nguồn lực).");
        Value(DropCause.DoneByOthers, "A programme or another agency took it over (chương trình, đơn vị khác đã thực hiện).");
        Value(DropCause.NotWanted, "The village no longer wants it (thôn không còn nhu cầu).");
        Value(DropCause.DisasterOrEpidemic, "A disaster or an epidemic stood in the way (thiên tai, dịch bệnh).");
        Value(DropCause.AssignmentEnded, "The assignment ended or passed to another agency (kết thúc hoặc chuyển phân công).");
        Value(DropCause.PlanChanged, "The plan was changed by a document (kế hoạch được điều chỉnh).");
    }
}

internal sealed class OfficerRoleType : EnumType<OfficerRole>
{
    public OfficerRoleType()
        : base("OfficerRole", "The role of the officer who answers for a task (rõ người); a role and never a name.")
    {
        Value(OfficerRole.OfficerInCharge, "The officer in charge of the village (cán bộ phụ trách thôn, bôn).");
        Value(OfficerRole.Head, "The head of the agency (thủ trưởng).");
        Value(OfficerRole.DeputyHead, "A deputy head (phó thủ trưởng).");
        Value(OfficerRole.PartySecretary, "The secretary of the agency's Party committee or cell (bí thư cấp ủy, chi bộ cơ quan).");
        Value(OfficerRole.TradeUnionChair, "The chair of the agency's trade union (chủ tịch công đoàn).");
        Value(OfficerRole.YouthUnionSecretary, "The secretary of the agency's Youth Union (bí thư đoàn thanh niên).");
        Value(OfficerRole.Specialist, "A specialist of the field: engineer, physician, teacher (cán bộ chuyên môn).");
    }
}

internal sealed class BeneficiaryKindType : EnumType<BeneficiaryKind>
{
    public BeneficiaryKindType()
        : base("BeneficiaryKind", "Whom a task is for (đối tượng hưởng lợi).")
    {
        Value(BeneficiaryKind.Village, "The whole village (cả thôn).");
        Value(BeneficiaryKind.Households, "Households that the plan names by their pseudonymous numbers (hộ cụ thể).");
        Value(BeneficiaryKind.HouseholdGroup, "All households of a group (nhóm hộ).");
        Value(BeneficiaryKind.Institution, "An institution of the village (thiết chế, tổ chức của thôn).");
    }
}

internal sealed class HouseholdGroupType : EnumType<HouseholdGroup>
{
    public HouseholdGroupType()
        : base("HouseholdGroup", "A group of households that a task is for (nhóm hộ).")
    {
        Value(HouseholdGroup.Poor, "Poor households (hộ nghèo).");
        Value(HouseholdGroup.NearPoor, "Near-poor households (hộ cận nghèo).");
        Value(HouseholdGroup.LatelyOutOfPoverty, "Households that left poverty lately (hộ mới thoát nghèo).");
        Value(HouseholdGroup.MeritoriousService, "Households of people with meritorious service (gia đình người có công).");
        Value(HouseholdGroup.SocialProtection, "Households with people under social protection (hộ có đối tượng bảo trợ xã hội).");
        Value(HouseholdGroup.Minority, "Households of ethnic minorities (hộ đồng bào dân tộc thiểu số).");
        Value(HouseholdGroup.StruckByDisaster, "Households struck by a disaster (hộ bị thiên tai).");
    }
}

internal sealed class VillageInstitutionType : EnumType<VillageInstitution>
{
    public VillageInstitutionType()
        : base("VillageInstitution", "An institution of a village that a task is for (thiết chế, tổ chức của thôn).")
    {
        Value(VillageInstitution.PartyCell, "The party cell (chi bộ).");
        Value(VillageInstitution.FrontCommittee, "The village's Front committee (Ban công tác Mặt trận).");
        Value(VillageInstitution.MassOrganisation, "A branch of a mass organisation (chi hội đoàn thể).");
        Value(VillageInstitution.SelfGoverningBoard, "The self-governing board (ban tự quản).");
        Value(VillageInstitution.School, "The school or its site in the village (trường học, điểm trường).");
        Value(VillageInstitution.HealthStation, "The health station or the village's health worker (trạm y tế, y tế thôn bản).");
        Value(VillageInstitution.CultureHouse, "The communal house or culture house (nhà rông, nhà văn hóa).");
    }
}

internal sealed class LeftOutReasonType : EnumType<LeftOutReason>
{
    public LeftOutReasonType()
        : base("LeftOutReason", "Why a plan leaves a weakest field out (lý do không đưa vào kế hoạch).")
    {
        Value(LeftOutReason.AnotherProgramme, "A national or local programme sees to it (đã có chương trình khác).");
        Value(LeftOutReason.AnotherAgency, "Another agency of the village sees to it (đơn vị khác phụ trách).");
        Value(LeftOutReason.BeyondMeans, "It is beyond the agency's means (vượt khả năng của đơn vị).");
        Value(LeftOutReason.VillageWantsOtherFirst, "The village wants something else first (thôn đề nghị việc khác trước).");
        Value(LeftOutReason.LaterYear, "It is left to a later year (để năm sau).");
    }
}
