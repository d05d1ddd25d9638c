using System;
using System.Collections.Generic;
using Twinning.Domain.Agencies;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What a proposal knows of an agency.</summary>
public sealed record ProposalAgency
{
    /// <summary>Makes an agency.</summary>
    /// <param name="id">The agency.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="capacity">How many villages it may serve, from 0 to 10,000; the programme's limit holds beside it.</param>
    /// <param name="strengths">Its strengths, each field once, at most 20; in a field that is not named it has none.</param>
    /// <param name="areas">The areas it lies in, from its commune up, at most 10; none when that is not known.</param>
    /// <exception cref="ArgumentException">A field is named twice, or there are too many fields or areas.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="capacity"/> is below 0 or above 10,000.</exception>
    public ProposalAgency(
        AgencyId id, string name, int capacity, IEnumerable<FieldStrength>? strengths = null, IEnumerable<AreaId>? areas = null)
    {
        (Id, Name) = (id, name);
        Capacity = ProposalScale.Within(capacity, 0, ProposalScale.Most, nameof(capacity));
        Strengths = ProposalScale.Once(strengths ?? [], strength => strength.Field, ProposalScale.MostFields, nameof(strengths));
        Areas = ProposalScale.Once(areas ?? [], area => area, ProposalScale.MostAreas, nameof(areas));
    }

    /// <summary>Gets the agency.</summary>
    public AgencyId Id { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets how many villages it may serve.</summary>
    public int Capacity { get; }

    /// <summary>Gets its strengths.</summary>
    public IReadOnlyList<FieldStrength> Strengths { get; }

    /// <summary>Gets the areas it lies in, from its commune up.</summary>
    public IReadOnlyList<AreaId> Areas { get; }
}
