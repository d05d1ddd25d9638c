using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Support.Needs;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Schema.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

internal sealed class AdoptSupportPlanPayloadType : PayloadType
{
    public AdoptSupportPlanPayloadType()
        : base("AdoptSupportPlanPayload", "What became of recording a plan.")
    {
        Field<SupportPlanType>("supportPlan").Description("The plan; empty when a rule refused it.").ResolveAsync(async context =>
            context.Source.Written.Ids is [var id] ? await PlanReads.FindAsync(context, context.Source.Sight, id) : null);
    }
}

internal static class AdoptSupportPlan
{
    public static async Task<Payload> RunAsync(IResolveFieldContext context)
    {
        var (input, cancellation) = (context.GetArgument<AdoptSupportPlanInput>("input"), context.CancellationToken);
        var (written, sight) = await context.WriteAsync(
            async session =>
            {
                var (register, assignment) = session.Assignment(input.Assignment);
                context.RequireAssignment(session, assignment, input.AdoptedOn);
                var others = await session.Now<SupportPlanRow>().Where(row => row.AssignmentId == assignment.Id.Value).ToListAsync(cancellation);
                var replaced = input.Correct ? others.Find(row => row.Year == input.Year) : null;
                var kept = await StoredTasks.ReadAsync(session, replaced?.Id, cancellation);
                var candidate = new SupportPlan(
                    assignment.Id,
                    input.Year,
                    input.AdoptedOn,
                    input.DecidingDocument,
                    input.SurveyDay,
                    [.. input.Tasks.Select((task, place) => Task(session, task, place, kept))],
                    input.FieldsLeftOut);
                var result = PlanRules.Judge(
                    candidate,
                    register,
                    await SurveyAsync(session, assignment.Village, input.SurveyDay, cancellation),
                    [.. others.Where(row => row != replaced).Select(row => PlanMapping.ToDomain(row, [], StoredTasks.NoStates))]);
                if (!result.IsAccepted)
                {
                    return Written.Refused(result.Violations);
                }

                var id = replaced?.Id ?? await session.NextIdAsync<SupportPlanRow>(cancellation);
                if (replaced is not null)
                {
                    await session.SupersedeAsync<SupportPlanRow>(id, cancellation);
                    await kept.SupersedeAsync(session, candidate, cancellation);
                }

                session.Append(PlanMapping.ToRow(candidate, assignment.Village, id));
                foreach (var task in candidate.Tasks)
                {
                    session.Append(PlanMapping.ToRow(task, id, kept.IdOf(task.Number) ?? await session.NextIdAsync<PlanTaskRow>(cancellation)));
                }

                return session.Done([id], result.Violations);
            },
            agencies: true);
        return new Payload(written, sight);
    }

    private static PlanTask Task(WriteSession session, PlanTaskInput task, int place, StoredTasks kept) => new(
        task.Number,
        task.Field,
        task.Work,
        task.Responsible is { } agency ? session.Agency(agency) : null,
        task.Officer,
        task.Beneficiaries.ToDomain($"input.tasks[{place}].beneficiaries"),
        task.Target,
        task.DueDay,
        kept.HistoryOf(task.Number));

    // The survey of the day, or else that of its year, so that the rules can tell that the day is wrong.
    private static async Task<VillageSurvey?> SurveyAsync(WriteSession session, VillageId village, DateOnly? day, CancellationToken cancellation)
    {
        var survey = (await session.Now<VillageSurveyRow>().Where(row => row.VillageId == village.Value).ToListAsync(cancellation))
            .Where(row => row.Year == day?.Year || row.Day == day)
            .MaxBy(row => row.Day == day);
        return survey is null
            ? null
            : SurveyMapping.ToDomain(survey, await session.Now<VillageNeedRow>().Where(row => row.Id == survey.Id).ToListAsync(cancellation));
    }
}
