using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Evaluation.Criteria;

/// <summary>The measures that this software knows; a criteria set that names another is refused.</summary>
/// <remarks>The list is a convention of this software.</remarks>
public static class EvaluationMeasures
{
    /// <summary>Gets whether the plan was issued on time after the survey (kế hoạch ban hành đúng hạn).</summary>
    public static EvaluationMeasure PlanOnTime { get; } =
        new("plan-on-time", MeasureUnit.YesNo, new Message(
            "kế hoạch ban hành đúng hạn sau khảo sát", "the plan was issued on time after the survey"));

    /// <summary>Gets the visits to the village per quarter, on average (số lần xuống thôn mỗi quý).</summary>
    public static EvaluationMeasure VisitsPerQuarter { get; } =
        new("visits-per-quarter", MeasureUnit.Count, new Message(
            "số lần xuống thôn bình quân mỗi quý", "visits to the village per quarter"));

    /// <summary>Gets the share of tasks done on time (nhiệm vụ hoàn thành đúng hạn).</summary>
    public static EvaluationMeasure TasksOnTime { get; } =
        new("tasks-on-time", MeasureUnit.Share, new Message("tỷ lệ nhiệm vụ hoàn thành đúng hạn", "the share of tasks done on time"));

    /// <summary>Gets the share of petitions answered in time (kiến nghị được trả lời đúng hạn).</summary>
    public static EvaluationMeasure PetitionsInTime { get; } =
        new("petitions-in-time", MeasureUnit.Share, new Message(
            "tỷ lệ kiến nghị được trả lời đúng hạn", "the share of petitions answered in time"));

    /// <summary>Gets the share of support committed that was delivered (hỗ trợ thực hiện so với cam kết).</summary>
    public static EvaluationMeasure DeliveredOfCommitted { get; } =
        new("delivered-of-committed", MeasureUnit.Share, new Message(
            "tỷ lệ hỗ trợ thực hiện so với cam kết", "the share of committed support that was delivered"));

    /// <summary>Gets the share of reports handed in on time (báo cáo đúng hạn).</summary>
    public static EvaluationMeasure ReportsOnTime { get; } =
        new("reports-on-time", MeasureUnit.Share, new Message("tỷ lệ báo cáo nộp đúng hạn", "the share of reports handed in on time"));

    /// <summary>Gets the share of targets for named households that were reached (chỉ tiêu cho hộ cụ thể hoàn thành).</summary>
    public static EvaluationMeasure HouseholdTargetsMet { get; } =
        new("household-targets-met", MeasureUnit.Share, new Message(
            "tỷ lệ chỉ tiêu cho hộ cụ thể đã đạt", "the share of targets for named households that were reached"));

    /// <summary>Gets how many reports came late (số báo cáo chậm).</summary>
    public static EvaluationMeasure ReportsLate { get; } =
        new("reports-late", MeasureUnit.Count, new Message("số báo cáo nộp chậm", "reports handed in late"));

    /// <summary>Gets how many petitions were not answered in time (số kiến nghị quá hạn).</summary>
    public static EvaluationMeasure PetitionsOverdue { get; } =
        new("petitions-overdue", MeasureUnit.Count, new Message("số kiến nghị trả lời quá hạn", "petitions not answered in time"));

    /// <summary>Gets all of them.</summary>
    public static IReadOnlyList<EvaluationMeasure> All { get; } =
    [
        PlanOnTime, VisitsPerQuarter, TasksOnTime, PetitionsInTime, DeliveredOfCommitted, ReportsOnTime,
        HouseholdTargetsMet, ReportsLate, PetitionsOverdue,
    ];

    /// <summary>Returns the measure of a name, or null.</summary>
    public static EvaluationMeasure? Find(string name) => All.FirstOrDefault(measure => measure.Name == name);
}
