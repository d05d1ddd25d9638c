using System;
using System.Collections.Generic;
using System.Linq;

namespace Twinning.Domain.Poverty.Classification;

/// <summary>What a review finds of a household, from which the indicators of its standard follow.</summary>
public sealed record HouseholdFindings
{
    /// <summary>Makes the findings of a household.</summary>
    /// <param name="reviewedOn">The day of the review; ages are those on this day.</param>
    /// <param name="members">All members, one or more.</param>
    /// <exception cref="ArgumentException">There is no member, or one was born after the review.</exception>
    public HouseholdFindings(DateOnly reviewedOn, IEnumerable<MemberFindings> members)
    {
        (ReviewedOn, Members) = (reviewedOn, [.. members]);
        if (Members.Count == 0)
        {
            throw new ArgumentException("A household has a member at least.", nameof(members));
        }

        if (Members.Any(member => member.BornOn > reviewedOn))
        {
            throw new ArgumentException("A member was born after the review.", nameof(members));
        }
    }

    /// <summary>Gets the day of the review.</summary>
    public DateOnly ReviewedOn { get; }

    /// <summary>Gets the members.</summary>
    public IReadOnlyList<MemberFindings> Members { get; }

    /// <summary>Gets the house.</summary>
    public DwellingFindings Dwelling { get; init; } = new();

    /// <summary>Gets water, latrine, services and assets.</summary>
    public ServiceFindings Services { get; init; } = new();
}
