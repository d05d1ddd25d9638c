using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What the store knows, in the reviews under one standard, of the households that an input names.</summary>
internal sealed class NamedHouseholds
{
    private readonly ReviewRoundRow _round;
    private readonly Dictionary<long, int> _yearOf;
    private readonly List<HouseholdDepartureRow> _departures;

    private NamedHouseholds(
        ReviewRoundRow round, List<ReviewRoundRow> rounds, List<HouseholdReviewRow> reviews, List<HouseholdDepartureRow> departures)
    {
        (_round, Reviews, _departures) = (round, reviews, departures);
        _yearOf = rounds.ToDictionary(row => row.Id, row => row.Year);
    }

    /// <summary>Gets their reviews, in any round.</summary>
    public IReadOnlyList<HouseholdReviewRow> Reviews { get; }

    /// <summary>Gets their reviews in the round itself.</summary>
    public IEnumerable<HouseholdReviewRow> InRound => Reviews.Where(row => row.RoundId == _round.Id);

    /// <summary>Gets those that another round of the year has: a household that moved between two places is reviewed at one of them.</summary>
    public IEnumerable<long> InOtherRoundsOfTheYear =>
        Reviews.Where(row => row.RoundId != _round.Id && _yearOf[row.RoundId] == _round.Year).Select(row => row.Id);

    /// <summary>Gets those that an earlier round has.</summary>
    public IEnumerable<long> KnownBefore => Reviews.Where(row => _yearOf[row.RoundId] < _round.Year).Select(row => row.Id);

    /// <summary>Gets those that are recorded as gone before the round.</summary>
    public IEnumerable<long> Departed => _departures.Where(row => row.RoundId == _round.Id).Select(row => row.Id);

    /// <summary>Reads what is known.</summary>
    /// <exception cref="RequestException">The store knows nothing of one of them, under any standard.</exception>
    public static async Task<NamedHouseholds> ReadAsync(
        WriteSession session, ReviewRoundRow round, IReadOnlyCollection<long> named, CancellationToken cancellation)
    {
        var rounds = await session.Now<ReviewRoundRow>().Where(row => row.Standard == round.Standard).ToListAsync(cancellation);
        var ids = rounds.ConvertAll(row => row.Id);
        var reviews = await session.Now<HouseholdReviewRow>()
            .Where(row => named.Contains(row.Id) && ids.Contains(row.RoundId)).ToListAsync(cancellation);
        var departures = await session.Now<HouseholdDepartureRow>()
            .Where(row => named.Contains(row.Id) && ids.Contains(row.RoundId)).ToListAsync(cancellation);
        await MustExistAsync(session, [.. named.Except(reviews.Select(row => row.Id))], cancellation);
        return new NamedHouseholds(round, rounds, reviews, departures);
    }

    /// <summary>Returns the last review of a household in an earlier round; null where there is none.</summary>
    public HouseholdReviewRow? LastBefore(long household) =>
        Reviews.Where(row => row.Id == household && _yearOf[row.RoundId] < _round.Year).MaxBy(row => _yearOf[row.RoundId]);

    private static async Task MustExistAsync(WriteSession session, List<long> strange, CancellationToken cancellation)
    {
        if (strange.Count == 0)
        {
            return;
        }

        var elsewhere = await session.Now<HouseholdReviewRow>()
            .Where(row => strange.Contains(row.Id)).Select(row => row.Id).Distinct().ToListAsync(cancellation);
        if (strange.Except(elsewhere).ToList() is [var unknown, ..])
        {
            throw new RequestException(ErrorCodes.NotFound, $"No household has the id '{NodeId.Of("Household", unknown)}'; leave it out for a new household.");
        }
    }
}
