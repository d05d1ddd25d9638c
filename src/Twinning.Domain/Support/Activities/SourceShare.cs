namespace Twinning.Domain.Support.Activities;

/// <summary>The share of a contribution that comes from one source.</summary>
/// <typeparam name="T"><see cref="Dong"/> where money is given or lent; an amount in the contribution's own unit where goods or days are.</typeparam>
/// <param name="Source">The source.</param>
/// <param name="Part">The share.</param>
public sealed record SourceShare<T>(ContributionSource Source, T Part);
