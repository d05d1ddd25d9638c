namespace Twinning.Domain.Support.Plans;

/// <summary>What the rules of task states look at: a plan, one of its tasks and the state it is to come into.</summary>
internal sealed record TaskChangeCase(SupportPlan Plan, PlanTask Task, TaskStateChange Change);
