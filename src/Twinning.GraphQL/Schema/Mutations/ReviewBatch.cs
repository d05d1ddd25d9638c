using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Localities;
using Twinning.Domain.Poverty;
using Twinning.Domain.Poverty.Reviews;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Schema.Poverty.Reviews;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Households that are to be recorded in a review together: judged against what the store knows of them, then appended.</summary>
internal sealed class ReviewBatch
{
    private readonly IResolveFieldContext _context;
    private readonly WriteSession _session;
    private readonly ReviewRoundRow _round;
    private readonly NamedHouseholds _named;
    private readonly PovertyStandard _standard;
    private readonly HashSet<VillageId> _villages;

    private readonly List<Violation> _violations = [];
    private readonly List<HouseholdReviewRow> _households = [];
    private readonly List<HouseholdDepartureRow> _gone = [];

    private ReviewBatch(IResolveFieldContext context, WriteSession session, ReviewRoundRow round, NamedHouseholds named)
    {
        (_context, _session, _round, _named) = (context, session, round, named);
        _standard = ReviewWrites.StandardOf(context, round);
        _villages = [.. session.Registers.Areas.VillagesUnder(new AreaId(round.AreaId), round.AsOf)];
    }

    /// <summary>Reads what the store knows of the households that an input names.</summary>
    public static async Task<ReviewBatch> OpenAsync(
        IResolveFieldContext context, WriteSession session, ReviewRoundRow round, RecordHouseholdReviewsInput input)
    {
        var named = (input.Households ?? []).Select(entry => entry.Household).OfType<string>()
            .Concat((input.Departures ?? []).Select(entry => entry.Household))
            .Concat(input.Withdraw ?? [])
            .Select(Number)
            .ToHashSet();
        return new ReviewBatch(context, session, round, await NamedHouseholds.ReadAsync(session, round, named, context.CancellationToken));
    }

    /// <summary>Judges everything; with no refusal among it, withdraws, records and counts the villages anew.</summary>
    public async Task<Written> WriteAsync(RecordHouseholdReviewsInput input)
    {
        var withdrawn = Withdrawn(input.Withdraw ?? []);
        var here = _named.InRound.Select(row => row.Id).Except(withdrawn).ToHashSet();
        var replaced = input.Correct
            ? (input.Households ?? []).Select(entry => entry.Household).OfType<string>().Select(Number).Where(here.Contains).ToHashSet()
            : [];
        var recorded = here.Except(replaced).Concat(_named.InOtherRoundsOfTheYear).ToHashSet();
        var departed = _named.Departed.Except(withdrawn).ToHashSet();
        var scope = new ReviewScope(_round.Population, _villages, recorded, departed, _named.KnownBefore.ToHashSet());
        foreach (var (place, entry) in (input.Households ?? []).Index())
        {
            await JudgeAsync(entry, $"input.households[{place}]", scope);
            recorded.Add(_households[^1].Id);
        }

        foreach (var (place, entry) in (input.Departures ?? []).Index())
        {
            Judge(entry, $"input.departures[{place}]", scope);
            departed.Add(_gone[^1].Id);
        }

        MustLieInScope();
        if (_violations.Exists(violation => violation.Severity == Severity.Refusal))
        {
            return Written.Refused(_violations);
        }

        await AppendAsync([.. withdrawn, .. replaced]);
        return _session.Done([_round.Id, .. _households.Select(row => row.Id)], _violations);
    }

    private async Task AppendAsync(HashSet<long> superseded)
    {
        if (superseded.Count > 0)
        {
            await _session.SupersedeWhereAsync<HouseholdReviewRow>(row => row.RoundId == _round.Id && superseded.Contains(row.Id), _context.CancellationToken);
            await _session.SupersedeWhereAsync<HouseholdDepartureRow>(row => row.RoundId == _round.Id && superseded.Contains(row.Id), _context.CancellationToken);
        }

        _session.Append(_households);
        _session.Append(_gone);

        // A household that is found elsewhere, or no more, changes the movement of every village it was ever reviewed in.
        var villages = _named.Reviews.Concat(_households).Select(row => row.VillageId).Distinct().Order().ToList();
        await SummaryWrites.RefreshAsync(_session, _standard, villages, _context.CancellationToken);
    }

    private async Task JudgeAsync(HouseholdReviewEntry entry, string place, ReviewScope scope)
    {
        var village = new VillageId(NodeId.Read(entry.Village, "Village"));
        var number = entry.Household is { } known ? Number(known) : await _session.NextIdAsync<HouseholdReviewRow>(_context.CancellationToken);
        var settlement = entry.Settlement ?? _session.Registers.Areas.SettlementOn(village.Area, _round.AsOf);
        HouseholdReviewRow row;
        try
        {
            row = entry.ToRow(number, _round.Id, village.Value, settlement, _standard);
        }
        catch (BadInputException problem)
        {
            throw problem.Within(place);
        }

        _households.Add(row);
        AddViolations(place, HouseholdRules.Judge(new ReviewedHousehold(number, village, row.Members, row.IsMinority, row.Status), scope).Violations);
    }

    private void Judge(HouseholdDepartureEntry entry, string place, ReviewScope scope)
    {
        var number = Number(entry.Household);
        var village = _named.LastBefore(number)?.VillageId ?? 0;
        _gone.Add(new HouseholdDepartureRow { Id = number, RoundId = _round.Id, VillageId = village, Change = entry.Change });
        AddViolations(place, DepartureRules.Judge(new HouseholdDeparture(number, entry.Change), scope).Violations);
    }

    // The number of a new household says nothing to whoever sent it; where it stands in the input does.
    private void AddViolations(string place, IEnumerable<Violation> violations) => _violations.AddRange(violations.Select(violation => violation with
    {
        Message = new Message($"{place}: {violation.Message.Vietnamese}", $"{place}: {violation.Message.English}"),
    }));

    private HashSet<long> Withdrawn(IReadOnlyList<string> ids)
    {
        var withdrawn = ids.Select(Number).ToHashSet();
        var recorded = _named.InRound.Select(row => row.Id).Concat(_named.Departed);
        return withdrawn.Except(recorded).Order().FirstOrDefault() is var strange and not 0
            ? throw new RequestException(ErrorCodes.NotFound, $"Nothing is recorded in this review of the household '{NodeId.Of("Household", strange)}'.")
            : withdrawn;
    }

    // Where a household lives now, where this review had it, and where it went from.
    private void MustLieInScope()
    {
        var viewer = _context.Viewer();
        foreach (var village in _named.InRound.Concat(_households).Select(row => row.VillageId)
            .Concat(_gone.Where(row => row.VillageId != 0).Select(row => row.VillageId)).Distinct())
        {
            viewer.RequireScope(_session.Registers, new AreaId(village), _round.AsOf);
        }
    }

    private static long Number(string id) => NodeId.Read(id, "Household");
}
