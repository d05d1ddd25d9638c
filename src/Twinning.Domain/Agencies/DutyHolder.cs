namespace Twinning.Domain.Agencies;

/// <summary>Who holds a duty on a day.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="KeepsRole">
/// Whether it keeps a lead that was given: of several successors of the same duty only the first does (our own convention).
/// </param>
public sealed record DutyHolder(AgencyId Agency, bool KeepsRole);
