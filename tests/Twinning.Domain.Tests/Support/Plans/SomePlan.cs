using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Needs;
using Twinning.Domain.Support.Plans;
using Twinning.Domain.Tests.Assignments;
using Twinning.Domain.Tests.Support.Needs;
using static Twinning.Domain.Tests.Support.SomeSupport;

namespace Twinning.Domain.Tests.Support.Plans;

/// <summary>A sound plan for 2019: agency 1 looks after village 1 from March 2018 to November 2019; agency 2 shares in it.</summary>
internal static class SomePlan
{
    public static readonly AssignmentRegister Register = SomeRegister.Of(
        SomeRegister.Record(1, 1, 1, AssignmentRole.Lead, "2018-03-01", "2019-11-30"), SomeRegister.Record(2, 2, 1));

    public static readonly VillageSurvey Survey = new(
        new VillageId(1), 2019, Day("2019-01-15"), Document, [SomeSurvey.Need(SupportField.Livelihood, 3), SomeSurvey.Need(SupportField.Health, 1)]);

    public static readonly PlanTask Task = new(
        1,
        SupportField.Livelihood,
        "Cấp giống lúa",
        new AgencyId(1),
        OfficerRole.OfficerInCharge,
        TaskBeneficiaries.OfGroup(HouseholdGroup.Poor),
        new Quantity(500, "kg"),
        Day("2019-06-30"),
        []);

    public static SupportPlan Of(params PlanTask[] tasks) => new(new AssignmentId(1), 2019, Day("2019-02-01"), Document, Day("2019-01-15"), tasks, []);

    public static string[] Codes(this SupportPlan plan, params SupportPlan[] others) => PlanRules.Judge(plan, Register, Survey, others).Codes();

    public static PlanTask Came(this PlanTask task, params TaskStateChange[] history) => task with { History = history };

    public static TaskStateChange Into(TaskState state, string day = "2019-03-01", decimal? achieved = null, string unit = "kg", DropCause? cause = null) =>
        new(state, Day(day), achieved is { } amount ? new Quantity(amount, unit) : null, cause);

    public static string[] Codes(this PlanTask task, TaskStateChange change) => TaskRules.JudgeChange(Of(task), task, change).Codes();
}
