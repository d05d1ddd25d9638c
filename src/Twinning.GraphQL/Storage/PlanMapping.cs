using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using System.Text.Json.Serialization;
using Twinning.Domain.Agencies;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Storage;

/// <summary>Turns a plan into its rows and back.</summary>
internal static class PlanMapping
{
    private static readonly JsonSerializerOptions ByName = new() { Converters = { new JsonStringEnumConverter() } };

    /// <summary>Makes a plan of its rows; its tasks come in the order of the rows.</summary>
    public static SupportPlan ToDomain(SupportPlanRow row, IEnumerable<PlanTaskRow> tasks, ILookup<long, TaskStateRow> states) => new(
        new AssignmentId(row.AssignmentId),
        row.Year,
        row.AdoptedOn,
        row.DecidingDocument,
        row.SurveyDay,
        [.. tasks.Select(task => ToDomain(task, states[task.Id]))],
        JsonSerializer.Deserialize<IReadOnlyList<FieldLeftOut>>(row.FieldsLeftOut, ByName)!);

    public static SupportPlanRow ToRow(SupportPlan plan, VillageId village, long id) => new()
    {
        Id = id,
        AssignmentId = plan.Assignment.Value,
        VillageId = village.Value,
        Year = plan.Year,
        AdoptedOn = plan.AdoptedOn,
        DecidingDocument = plan.DecidingDocument,
        SurveyDay = plan.SurveyDay,
        FieldsLeftOut = JsonSerializer.Serialize(plan.FieldsLeftOut, ByName),
    };

    /// <summary>Makes the row of a task that the rules accepted.</summary>
    public static PlanTaskRow ToRow(PlanTask task, long plan, long id) => new()
    {
        Id = id,
        PlanId = plan,
        Number = task.Number,
        Field = task.Field,
        Work = task.Work,
        ResponsibleId = task.Responsible!.Value.Value,
        Officer = task.Officer!.Value,
        BeneficiaryKind = task.Beneficiaries.Kind,
        HouseholdGroup = task.Beneficiaries.Group,
        Institution = task.Beneficiaries.Institution,
        Households = JsonSerializer.Serialize(task.Beneficiaries.Households),
        Target = task.Target,
        DueDay = task.DueDay,
    };

    public static TaskStateRow ToRow(TaskStateChange change, long task, int place) => new()
    {
        Id = task,
        Place = place,
        State = change.State,
        Day = change.Day,
        AchievedAmount = change.Achieved?.Amount,
        AchievedUnit = change.Achieved?.Unit,
        Cause = change.Cause,
    };

    private static PlanTask ToDomain(PlanTaskRow row, IEnumerable<TaskStateRow> states) => new(
        row.Number,
        row.Field,
        row.Work,
        new AgencyId(row.ResponsibleId),
        row.Officer,
        row.BeneficiaryKind switch
        {
            BeneficiaryKind.Households => TaskBeneficiaries.OfHouseholds(JsonSerializer.Deserialize<IReadOnlyList<long>>(row.Households)!),
            BeneficiaryKind.HouseholdGroup => TaskBeneficiaries.OfGroup(row.HouseholdGroup!.Value),
            BeneficiaryKind.Institution => TaskBeneficiaries.OfInstitution(row.Institution!.Value),
            _ => TaskBeneficiaries.TheVillage,
        },
        row.Target,
        row.DueDay,
        [.. states.OrderBy(state => state.Place).Select(state => new TaskStateChange(
            state.State,
            state.Day,
            state.AchievedAmount is { } amount ? new Quantity(amount, state.AchievedUnit!) : null,
            state.Cause))]);
}
