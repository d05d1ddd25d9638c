using System;
using System.Collections.Generic;
using Twinning.Domain.Localities;

namespace Twinning.Domain.Assignments.Proposals;

/// <summary>What a proposal knows of a village.</summary>
public sealed record ProposalVillage
{
    /// <summary>Makes a village.</summary>
    /// <param name="id">The village.</param>
    /// <param name="name">Its name, for messages.</param>
    /// <param name="needs">Its needs, each field once, at most 20; in a field that is not named it has none.</param>
    /// <param name="size">From 1 to 10: how many times the needs of a smallest village its needs count.</param>
    /// <param name="remoteness">From 0 to 10: how hard it is to reach, added to every step an agency is away.</param>
    /// <param name="areas">The areas it lies in, from its commune up, at most 10; none when that is not known.</param>
    /// <exception cref="ArgumentException">A field is named twice, or there are too many fields or areas.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="size"/> or <paramref name="remoteness"/> is out of its bounds.</exception>
    public ProposalVillage(
        VillageId id, string name, IEnumerable<FieldNeed>? needs = null, int size = 1, int remoteness = 0, IEnumerable<AreaId>? areas = null)
    {
        (Id, Name) = (id, name);
        Needs = ProposalScale.Once(needs ?? [], need => need.Field, ProposalScale.MostFields, nameof(needs));
        Size = ProposalScale.Within(size, 1, ProposalScale.HighestDegree, nameof(size));
        Remoteness = ProposalScale.Degree(remoteness, nameof(remoteness));
        Areas = ProposalScale.Once(areas ?? [], area => area, ProposalScale.MostAreas, nameof(areas));
    }

    /// <summary>Gets the village.</summary>
    public VillageId Id { get; }

    /// <summary>Gets its name.</summary>
    public string Name { get; }

    /// <summary>Gets its needs.</summary>
    public IReadOnlyList<FieldNeed> Needs { get; }

    /// <summary>Gets how many times the needs of a smallest village its needs count, from 1 to 10.</summary>
    public int Size { get; }

    /// <summary>Gets how hard it is to reach, from 0 to 10.</summary>
    public int Remoteness { get; }

    /// <summary>Gets the areas it lies in, from its commune up.</summary>
    public IReadOnlyList<AreaId> Areas { get; }
}
