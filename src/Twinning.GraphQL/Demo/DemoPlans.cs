using System;
using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Storage;

namespace Twinning.GraphQL.Demo;

/// <summary>The plans of the 24 leading agencies for 2019 and 2020 and what became of their tasks: made up.</summary>
internal static class DemoPlans
{
    // What is done in each field, in their order.
    private static readonly (string Work, int Amount, string Unit)[] Works =
    [
        ("Hỗ trợ bò giống sinh sản", 6, "con"), ("Sửa nhà ở hư hỏng", 4, "nhà"), ("Bê tông hóa đường ngõ xóm", 2, "km"), ("Vận động học sinh trở lại lớp", 12, "em"),
        ("Khám bệnh, cấp thuốc", 80, "lượt"), ("Làm nhà tiêu hợp vệ sinh", 10, "nhà tiêu"), ("Sửa nhà sinh hoạt cộng đồng", 1, "nhà"),
        ("Củng cố chi hội đoàn thể", 3, "tổ chức"), ("Tuyên truyền pháp luật", 4, "buổi"), ("Dời chuồng trại khỏi gầm sàn", 8, "hộ"), ("Lắp loa truyền thanh", 2, "cụm"),
    ];

    /// <summary>Gets the register on which the plans rest.</summary>
    public static AssignmentRegister Register { get; } = new(DemoProgramme.Programme, DemoProgramme.Assignments, DemoAgencies.Directory);

    /// <summary>Gets the plans with their ids and the surveys they rest on.</summary>
    public static IReadOnlyList<(long Id, SupportPlan Plan, VillageSurvey Survey)> All { get; } =
        [.. DemoSurveys.All.Select(survey => (survey.Id, Of(survey.Survey), survey.Survey))];

    public static void Append(WriteSession session)
    {
        long taskId = 0;
        foreach (var (id, plan, survey) in All)
        {
            session.Append(PlanMapping.ToRow(plan, survey.Village, id));
            foreach (var task in plan.Tasks)
            {
                taskId++;
                session.Append(PlanMapping.ToRow(task, id, taskId));
                session.Append(task.History.Select((change, place) => PlanMapping.ToRow(change, taskId, place + 1)));
            }
        }
    }

    private static SupportPlan Of(VillageSurvey survey)
    {
        var lead = DemoProgramme.Assignments.First(record => record.Village == survey.Village && record.Role == AssignmentRole.Lead);
        var weakest = WeakestSide.FieldsOf(survey);
        var next = WeakestSide.Rank(survey)[weakest.Count].Need.Field;
        return new SupportPlan(
            lead.Id,
            survey.Year,
            survey.Day.AddDays(21),
            DemoDocuments.MadeUp,
            survey.Day,
            [.. weakest.Append(next).Select((field, place) => Task(survey.Village, survey.Year, place + 1, field))],
            []);
    }

    private static PlanTask Task(VillageId village, int year, int number, SupportField field)
    {
        var due = new DateOnly(year, 3 + (number * 2), 28);
        var (work, amount, unit) = Works[SupportFields.All.Index().First(listed => listed.Item == field).Index];
        var target = new Quantity(amount, unit);
        return new PlanTask(
            number,
            field,
            work,
            Register.LeadOf(village, due),
            number == 1 ? OfficerRole.OfficerInCharge : OfficerRole.DeputyHead,
            number == 1 ? TaskBeneficiaries.OfGroup(HouseholdGroup.Poor) : TaskBeneficiaries.TheVillage,
            target,
            due,
            History(((int)village.Value + number + year) % 6, due, target));
    }

    // Six ways in which a task went: in time, late, in part, dropped, begun and not finished, not begun.
    private static IReadOnlyList<TaskStateChange> History(int way, DateOnly due, Quantity target)
    {
        var begun = new TaskStateChange(TaskState.InProgress, due.AddDays(-40));
        return way switch
        {
            0 => [begun, new TaskStateChange(TaskState.Done, due.AddDays(-3), target)],
            1 => [begun, new TaskStateChange(TaskState.Done, due.AddDays(35), target)],
            2 => [begun, new TaskStateChange(TaskState.PartlyDone, due, target with { Amount = target.Amount / 2 })],
            3 => [new TaskStateChange(TaskState.Dropped, due.AddDays(-10), Cause: DropCause.NoMeans)],
            4 => [begun],
            _ => [],
        };
    }
}
