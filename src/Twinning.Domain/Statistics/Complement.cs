using System.Collections.Generic;

namespace Twinning.Domain.Statistics;

/// <summary>Counts that anyone can work out by subtracting groups, place by place, guarded as if they were published.</summary>
/// <param name="Name">Its name, which no group and no other complement has, such as "majority households".</param>
/// <param name="Whole">The group, or the earlier complement, that contains the parts.</param>
/// <param name="Parts">What lies in the whole without overlapping: groups or earlier complements, with as many counts.</param>
/// <remarks>
/// All households less minority ones are the majority. Within one group the caller writes such differences down; a complement is for groups
/// that not every area has, where each may be known of other areas. One that speaks of a group that no area has is passed over.
/// </remarks>
public sealed record Complement(string Name, string Whole, IReadOnlyList<string> Parts);
