using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Support.Activities;

/// <summary>Activities of two or more agencies that look like one event reported more than once.</summary>
/// <param name="Village">The village.</param>
/// <param name="Activities">The activities, by id.</param>
/// <param name="Agencies">The agencies that reported them, by id.</param>
/// <param name="Days">From the first day reported to the last.</param>
/// <param name="Occasion">The occasion; null where the activities name none, or not the same.</param>
/// <param name="Gifts">The contributions that are reported more than once, each as first reported.</param>
/// <param name="Name">What was found, in words.</param>
public sealed record SameEvent(
    VillageId Village,
    IReadOnlyList<ActivityId> Activities,
    IReadOnlyList<AgencyId> Agencies,
    DayRange Days,
    Occasion? Occasion,
    IReadOnlyList<Contribution> Gifts,
    Message Name);
