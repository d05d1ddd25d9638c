using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Evaluation;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Rules;
using Twinning.Domain.Statistics;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Activities;
using Twinning.Domain.Support.Contacts;
using Twinning.Domain.Support.Petitions;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Querying;

namespace Twinning.GraphQL.Schema.Labels;

/// <summary>What pages call the values of the enumerations that they show most, in both languages.</summary>
/// <remarks>An enumeration is here with all its values or with none; its description says what each value means.</remarks>
internal static class EnumLabels
{
    private static readonly Dictionary<Enum, Message> Words = new()
    {
        [AgencyKind.Party] = new("Cơ quan Đảng", "Party body"),
        [AgencyKind.StateOffice] = new("Cơ quan nhà nước", "State office"),
        [AgencyKind.MassOrganisation] = new("Mặt trận, đoàn thể", "Front or mass organisation"),
        [AgencyKind.School] = new("Trường học", "School"),
        [AgencyKind.Health] = new("Bệnh viện, trung tâm y tế", "Hospital or health centre"),
        [AgencyKind.Bank] = new("Ngân hàng", "Bank"),
        [AgencyKind.Enterprise] = new("Doanh nghiệp", "Enterprise"),
        [AgencyKind.Army] = new("Quân đội", "Army"),
        [AgencyKind.Police] = new("Công an", "Police"),
        [AgencyKind.Commune] = new("Xã, phường kết nghĩa", "Twinned commune or ward"),
        [AgencyKind.OtherUnit] = new("Đơn vị sự nghiệp khác", "Other public unit"),
        [AreaLevel.Country] = new("Cả nước", "Country"),
        [AreaLevel.Province] = new("Tỉnh, thành phố", "Province or city"),
        [AreaLevel.District] = new("Huyện, thị xã", "District or town"),
        [AreaLevel.Commune] = new("Xã, phường, thị trấn", "Commune or ward"),
        [AreaLevel.Village] = new("Thôn, bôn, buôn, làng", "Village"),
        [SettlementType.Rural] = new("Nông thôn", "Rural"),
        [SettlementType.Urban] = new("Thành thị", "Urban"),
        [AssignmentRole.Partner] = new("Cùng phụ trách", "Partner"),
        [AssignmentRole.Lead] = new("Chủ trì", "Lead"),
        [SupportField.Livelihood] = new("Sinh kế", "Livelihood"),
        [SupportField.Housing] = new("Nhà ở", "Housing"),
        [SupportField.Infrastructure] = new("Hạ tầng", "Infrastructure"),
        [SupportField.Education] = new("Giáo dục", "Education"),
        [SupportField.Health] = new("Y tế", "Health"),
        [SupportField.WaterAndSanitation] = new("Nước sạch, vệ sinh", "Water and sanitation"),
        [SupportField.Culture] = new("Văn hóa", "Culture"),
        [SupportField.PoliticalSystem] = new("Hệ thống chính trị", "Political system"),
        [SupportField.SecurityAndLaw] = new("An ninh trật tự, pháp luật", "Security and law"),
        [SupportField.Environment] = new("Môi trường", "Environment"),
        [SupportField.Information] = new("Thông tin", "Information"),
        [Occasion.LunarNewYear] = new("Tết Nguyên đán", "Lunar new year"),
        [Occasion.MidAutumn] = new("Tết Trung thu", "Mid-autumn festival"),
        [Occasion.WarInvalidsDay] = new("Ngày Thương binh - Liệt sĩ", "War invalids and martyrs day"),
        [Occasion.GreatUnityFestival] = new("Ngày hội Đại đoàn kết toàn dân tộc", "Festival of great national unity"),
        [Occasion.ArmyDay] = new("Ngày thành lập Quân đội", "Army day"),
        [Occasion.SchoolOpening] = new("Khai giảng", "Opening of the school year"),
        [Occasion.PreHarvest] = new("Giáp hạt", "Hunger before the harvest"),
        [Occasion.DisasterRelief] = new("Cứu trợ thiên tai", "Disaster relief"),
        [ContributionKind.Money] = new("Tiền", "Money"),
        [ContributionKind.Goods] = new("Hiện vật", "Goods"),
        [ContributionKind.WorkDays] = new("Ngày công", "Days of work"),
        [ContributionKind.Loan] = new("Cho vay", "Loan"),
        [ContributionKind.Scholarship] = new("Học bổng", "Scholarship"),
        [ContributionStage.Delivered] = new("Đã thực hiện", "Delivered"),
        [ContributionStage.Committed] = new("Cam kết", "Committed"),
        [ContributionSource.AgencyBudget] = new("Kinh phí cơ quan", "Agency's budget"),
        [ContributionSource.Staff] = new("Cán bộ, công chức đóng góp", "Staff"),
        [ContributionSource.Enterprise] = new("Doanh nghiệp", "Enterprise"),
        [ContributionSource.Benefactor] = new("Nhà hảo tâm", "Benefactor"),
        [ContributionSource.NotStated] = new("Chưa nêu nguồn", "Not stated"),
        [TaskState.Planned] = new("Chưa thực hiện", "Planned"),
        [TaskState.InProgress] = new("Đang thực hiện", "In progress"),
        [TaskState.Done] = new("Hoàn thành", "Done"),
        [TaskState.PartlyDone] = new("Hoàn thành một phần", "Partly done"),
        [TaskState.Dropped] = new("Không thực hiện", "Dropped"),
        [ReportState.NotYetDue] = new("Chưa đến hạn", "Not yet due"),
        [ReportState.OnTime] = new("Đúng hạn", "On time"),
        [ReportState.Late] = new("Chậm", "Late"),
        [ReportState.Missing] = new("Chưa nộp", "Missing"),
        [PetitionState.Received] = new("Đã tiếp nhận", "Received"),
        [PetitionState.Routed] = new("Đã chuyển", "Routed"),
        [PetitionState.Answered] = new("Đã trả lời", "Answered"),
        [PetitionState.Withdrawn] = new("Đã rút", "Withdrawn"),
        [PovertyStatus.Unknown] = new("Chưa xác định", "Not decided"),
        [PovertyStatus.Poor] = new("Hộ nghèo", "Poor"),
        [PovertyStatus.NearPoor] = new("Hộ cận nghèo", "Near-poor"),
        [PovertyStatus.AverageLivingStandard] = new("Hộ có mức sống trung bình", "Average living standard"),
        [PovertyStatus.AboveAverage] = new("Trên mức sống trung bình", "Above the average living standard"),
        [PovertyStatus.NotPoor] = new("Không nghèo, không cận nghèo", "Neither poor nor near-poor"),
        [PopulationBase.All] = new("Hộ dân cư", "All households"),
        [PopulationBase.Minority] = new("Hộ đồng bào dân tộc thiểu số", "Ethnic-minority households"),
        [FigureState.Missing] = new("Không có số liệu", "Missing"),
        [FigureState.Shown] = new("Có số liệu", "Shown"),
        [FigureState.Zero] = new("Bằng không", "Zero"),
        [FigureState.Suppressed] = new("Không công bố để bảo vệ thông tin hộ", "Hidden so that no family is disclosed"),
        [FigureState.NotComparable] = new("Không so sánh được", "Not comparable"),
        [GroupGap.BeforeTheFirst] = new("Trước kỳ đầu tiên có số liệu", "Before the first recorded"),
        [GroupGap.NothingRecorded] = new("Trong kỳ không ghi nhận", "Nothing recorded"),
        [GroupGap.AfterTheLast] = new("Sau kỳ cuối cùng có số liệu", "After the last recorded"),
        [GroupGap.NoneAtAll] = new("Chưa từng ghi nhận", "None at all"),
        [Rating.NotCompleted] = new("Không hoàn thành nhiệm vụ", "Not completed"),
        [Rating.Completed] = new("Hoàn thành nhiệm vụ", "Completed"),
        [Rating.Good] = new("Hoàn thành tốt nhiệm vụ", "Good"),
        [Rating.Outstanding] = new("Hoàn thành xuất sắc nhiệm vụ", "Outstanding"),
        [ScorecardStage.Draft] = new("Mới lập", "Draft"),
        [ScorecardStage.SelfScored] = new("Đã tự chấm điểm", "Self-scored"),
        [ScorecardStage.Appraised] = new("Đã thẩm định", "Appraised"),
        [ScorecardStage.Decided] = new("Đã quyết định", "Decided"),
        [ScorecardStage.Appealed] = new("Có kiến nghị", "Appealed"),
        [ReturnKind.Annual] = new("Rà soát hằng năm", "Yearly review"),
        [ReturnKind.Baseline] = new("Rà soát đầu kỳ", "Baseline review"),
        [Severity.Warning] = new("Cảnh báo", "Warning"),
        [Severity.Refusal] = new("Từ chối", "Refusal"),
    };

    /// <summary>Returns the label of a value; null where its enumeration has none.</summary>
    public static Message? Of(object? value) => value is Enum word ? Words.GetValueOrDefault(word) : null;
}
