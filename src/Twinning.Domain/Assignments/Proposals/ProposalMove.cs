using Twinning.Domain.Rules;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What changes for one pair between today and a plan, and why.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Kind">Whether it is kept, added or ended.</param>
/// <param name="Reason">Why.</param>
/// <param name="Points">What the pair by itself brings and costs; zeros where the problem does not know it.</param>
/// <param name="Message">The same in words, with the figures.</param>
public sealed record ProposalMove(ProposalPair Pair, MoveKind Kind, MoveReason Reason, PairPoints Points, Message Message);
