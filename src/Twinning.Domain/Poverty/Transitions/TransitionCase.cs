namespace Twinning.Domain.Poverty.Transitions;

/// <summary>What the rules of transitions look at: two reviews between which a household is followed.</summary>
internal sealed record TransitionCase(ReviewRound Earlier, ReviewRound Later);
