using System;
using Twinning.Domain.Support;
using Twinning.Domain.Support.Petitions;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A petition of a village as it was received; who made it is not recorded.</summary>
internal sealed class PetitionRow : FactRow
{
    public required long VillageId { get; init; }

    public required DateOnly ReceivedOn { get; init; }

    public required SupportField Field { get; init; }
}

/// <summary>A state that a petition came into; <c>Id</c> is that of the petition.</summary>
internal sealed class PetitionStepRow : FactRow
{
    /// <summary>Gets its place among the steps of the petition, from 1 on.</summary>
    public required int Place { get; init; }

    public required PetitionState State { get; init; }

    public required DateOnly Day { get; init; }

    /// <summary>Gets the kind of body it is routed to; null unless it is routed, as is the due day.</summary>
    public PetitionBody? Body { get; init; }

    public long? AgencyId { get; init; }

    public DateOnly? DueDay { get; init; }

    public PetitionOutcome? Outcome { get; init; }
}
