using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Support.Plans;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>The tasks of a plan that is corrected: a task keeps its id and what became of it under its number.</summary>
internal sealed class StoredTasks
{
    private readonly Dictionary<int, (long Id, IReadOnlyList<TaskStateChange> History)> _byNumber;

    private StoredTasks(Dictionary<int, (long Id, IReadOnlyList<TaskStateChange> History)> byNumber) => _byNumber = byNumber;

    /// <summary>Gets the states of tasks that are not at hand.</summary>
    public static ILookup<long, TaskStateRow> NoStates { get; } = Enumerable.Empty<TaskStateRow>().ToLookup(row => row.Id);

    /// <summary>Reads the tasks of a plan; none where there is no plan.</summary>
    public static async Task<StoredTasks> ReadAsync(WriteSession session, long? plan, CancellationToken cancellation)
    {
        if (plan is null)
        {
            return new StoredTasks([]);
        }

        var (row, tasks, states) = await ReadPlanAsync(session, plan.Value, cancellation);
        var histories = PlanMapping.ToDomain(row!, tasks, states).Tasks.Select(task => task.History);
        return new StoredTasks(tasks.Zip(histories).ToDictionary(pair => pair.First.Number, pair => (pair.First.Id, pair.Second)));
    }

    /// <summary>Reads the rows of a plan as they are now; its row is null where there is none.</summary>
    public static async Task<(SupportPlanRow? Row, List<PlanTaskRow> Tasks, ILookup<long, TaskStateRow> States)> ReadPlanAsync(
        WriteSession session, long plan, CancellationToken cancellation)
    {
        var row = await session.Now<SupportPlanRow>().SingleOrDefaultAsync(row => row.Id == plan, cancellation);
        var tasks = await session.Now<PlanTaskRow>().Where(task => task.PlanId == plan).OrderBy(task => task.Number).ToListAsync(cancellation);
        var ids = tasks.ConvertAll(task => task.Id);
        var states = await session.Now<TaskStateRow>().Where(state => ids.Contains(state.Id)).ToListAsync(cancellation);
        return (row, tasks, states.ToLookup(state => state.Id));
    }

    public long? IdOf(int number) => _byNumber.TryGetValue(number, out var task) ? task.Id : null;

    public IReadOnlyList<TaskStateChange> HistoryOf(int number) => _byNumber.TryGetValue(number, out var task) ? task.History : [];

    /// <summary>Says that the tasks no longer count as they were planned, and of those that the new plan leaves out neither their states.</summary>
    public async Task SupersedeAsync(WriteSession session, SupportPlan corrected, CancellationToken cancellation)
    {
        foreach (var (number, task) in _byNumber)
        {
            await session.SupersedeAsync<PlanTaskRow>(task.Id, cancellation);
            if (corrected.Tasks.All(kept => kept.Number != number))
            {
                await session.SupersedeAsync<TaskStateRow>(task.Id, cancellation);
            }
        }
    }
}
