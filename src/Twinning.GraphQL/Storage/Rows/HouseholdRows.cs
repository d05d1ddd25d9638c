using System;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Transitions;

namespace Twinning.GraphQL.Storage.Rows;

/// <summary>A review of households in an area (đợt rà soát). At one place there is one round a year under a standard.</summary>
internal sealed class ReviewRoundRow : FactRow
{
    public required long AreaId { get; init; }

    public required int Year { get; init; }

    public required ReturnKind Kind { get; init; }

    public required DateOnly AsOf { get; init; }

    public required string Standard { get; init; }

    /// <summary>Gets which households the round recorded; of others nothing is known.</summary>
    public required PopulationBase Population { get; init; }

    /// <summary>Gets a value indicating whether the figures were made up for demonstration.</summary>
    public required bool IsSynthetic { get; init; }

    public required string Note { get; init; }
}

/// <summary>A publication of a round: the public sees its figures as they were in one data version, whatever is corrected later.</summary>
internal sealed class PublicationRow : FactRow
{
    public required long RoundId { get; init; }

    /// <summary>Gets the data version whose figures were published, frozen.</summary>
    public required long PublishedVersion { get; init; }

    /// <summary>Gets the smallest count that was shown when it was published.</summary>
    public required int SmallestShown { get; init; }

    /// <summary>Gets the document under which the office published it.</summary>
    public required DecidingDocument DecidingDocument { get; init; }
}

/// <summary>A household in a review; <c>Id</c> is a pseudonym, and nothing here says who it is.</summary>
internal sealed class HouseholdReviewRow : FactRow
{
    public required long RoundId { get; init; }

    public required long VillageId { get; init; }

    public required PovertyStatus Status { get; init; }

    public required int Members { get; init; }

    public required bool IsMinority { get; init; }

    /// <summary>Gets where the household lived as the standard tells places apart; null where that is not known.</summary>
    public SettlementType? Settlement { get; init; }

    /// <summary>Gets the income in đồng per person and month; null where it is not known.</summary>
    public long? IncomePerPerson { get; init; }

    /// <summary>Gets the income points of the survey form; null where none were given.</summary>
    public int? IncomePoints { get; init; }

    /// <summary>Gets the deprivation points of the survey form; null where none were given.</summary>
    public int? DeprivationPoints { get; init; }

    /// <summary>Gets in how many indicators the household is deprived, where only the number was given; null where they are told one by one.</summary>
    public int? DeprivationCount { get; init; }

    /// <summary>Gets the deprived indicators as bits, in the order of the standard; each of them is known.</summary>
    public int Deprived { get; init; }

    /// <summary>Gets the known indicators as bits.</summary>
    public int Known { get; init; }

    /// <summary>Gets how the household came since the review before: moved in, split off, or none recorded.</summary>
    public PresenceChange Arrival { get; init; }
}

/// <summary>A household that moved away or ended before a review; <c>Id</c> is its pseudonym.</summary>
internal sealed class HouseholdDepartureRow : FactRow
{
    /// <summary>Gets the first round after it went.</summary>
    public required long RoundId { get; init; }

    /// <summary>Gets the village it went from.</summary>
    public required long VillageId { get; init; }

    /// <summary>Gets whether it moved out or ended.</summary>
    public required PresenceChange Change { get; init; }
}
