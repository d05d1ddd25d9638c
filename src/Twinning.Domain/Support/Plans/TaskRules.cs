using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Plans;

/// <summary>The rules that every change in the state of a task keeps.</summary>
public static class TaskRules
{
    private static readonly IReadOnlyList<Rule<TaskChangeCase>> Ordered =
    [
        new TaskMovesAlongItsStates(),
        new TaskChangeFollowsTheLast(),
        new DroppedTaskHasACause(),
        new AchievedIsInTheUnitOfTheTarget(),
        new DoneMeansTheTargetIsReached(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a change of state; accepted, it gives the task with the change at the end of its history.</summary>
    /// <param name="plan">The plan that holds the task.</param>
    /// <param name="task">The task as recorded so far.</param>
    /// <param name="change">The state it is to come into.</param>
    public static RuleResult<PlanTask> JudgeChange(SupportPlan plan, PlanTask task, TaskStateChange change)
    {
        var subject = new TaskChangeCase(plan, task, change);
        return new RuleResult<PlanTask>(
            task with { History = [.. task.History, change] },
            Ordered.SelectMany(rule => rule.Judge(subject)));
    }

    /// <summary>Judges every change that a task came with, each against those before it.</summary>
    internal static IEnumerable<Violation> JudgeHistory(SupportPlan plan, PlanTask task) => task.History.Index().SelectMany(
        step => JudgeChange(plan, task with { History = [.. task.History.Take(step.Index)] }, step.Item).Violations);
}
