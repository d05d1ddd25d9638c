using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain;
using Twinning.Domain.Evaluation.Officials;
using Twinning.Domain.Evaluation.Scorecards;
using Twinning.Domain.Localities;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation.Officials;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Records persons by number and where they belong; for the office within the areas of its token.</summary>
internal static class OfficialWrites
{
    public static async Task<Payload> RegisterAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<RegisterOfficialInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var place = input.Place.Find(new Sight(input.From, session.Version, session.Registers, context.Viewer())).Id;
            context.Viewer().RequireScope(session.Registers, place, input.From);
            var official = new OfficialId(await session.DrawIdAsync<OfficialRow>(context.CancellationToken));
            var candidate = new Membership(official, session.Agency(input.Agency), DayRange.Since(input.From), input.Kind, input.IsLeader);
            var result = MembershipRules.Judge(candidate, session.Registers.Agencies, []);
            if (!result.IsAccepted)
            {
                return Written.Refused(result.Violations);
            }

            session.Append(new OfficialRow { Id = official.Value, AreaId = place.Value });
            session.Append(EvaluationMapping.ToRow(candidate));
            await session.KeepIdentityAsync(input.Identity.ToRow(official), context.CancellationToken);
            return session.Done([official.Value], result.Violations);
        });
        return new Payload(written, sight);
    }

    public static async Task<Payload> TransferAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<TransferOfficialInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var official = new OfficialId((await session.OfficialAsync(context, input.Official)).Id);
            var held = await session.MembershipsAsync(context, [official.Value]);
            var before = held.FirstOrDefault(one => one.Days.From < input.From && one.Days.Contains(input.From));
            var candidate = new Membership(official, session.Agency(input.Agency), DayRange.Since(input.From), input.Kind, input.IsLeader);
            var result = MembershipRules.Judge(candidate, session.Registers.Agencies, [.. held.Where(one => one != before)]);
            if (!result.IsAccepted)
            {
                return Written.Refused(result.Violations);
            }

            await EndAsync(context, session, before, input.From.AddDays(-1));
            session.Append(EvaluationMapping.ToRow(candidate));
            await MoveCardsAsync(context, session, candidate, input.Group);
            return session.Done([official.Value], result.Violations);
        });
        return new Payload(written, sight);
    }

    public static async Task<Payload> EndAsync(IResolveFieldContext context)
    {
        var input = context.GetArgument<EndOfficialMembershipInput>("input");
        var (written, sight) = await context.WriteAsync(async session =>
        {
            var official = await session.OfficialAsync(context, input.Official);
            var held = (await session.MembershipsAsync(context, [official.Id])).FirstOrDefault(one => one.Days.Contains(input.LastDay))
                ?? throw new RequestException(ErrorCodes.BadInput, $"input.lastDay: the person belongs to no agency on {input.LastDay:yyyy-MM-dd}.");
            await EndAsync(context, session, held, input.LastDay);
            return session.Done([official.Id], []);
        });
        return new Payload(written, sight);
    }

    /// <summary>Finds the person of a write, which must lie within the areas of the office.</summary>
    /// <exception cref="RequestException">There is none of that number, or it lies outside them: the two are not told apart.</exception>
    public static async Task<OfficialRow> OfficialAsync(this WriteSession session, IResolveFieldContext context, string id)
    {
        var number = NodeId.Read(id, "Official");
        var row = await session.Now<OfficialRow>().SingleOrDefaultAsync(row => row.Id == number, context.CancellationToken);
        var today = SightArguments.Today(context.RequestServices!);
        return row is not null && OfficialReads.IsPlaceOf(context.Viewer(), session.Registers, new AreaId(row.AreaId), today)
            ? row
            : throw new RequestException(ErrorCodes.NotFound, $"No person that you see has the id '{id}'.");
    }

    /// <summary>Reads where persons belong.</summary>
    public static async Task<List<Membership>> MembershipsAsync(this WriteSession session, IResolveFieldContext context, IReadOnlyCollection<long> officials) =>
        (await session.Now<MembershipRow>().Where(row => officials.Contains(row.Id)).ToListAsync(context.CancellationToken)).ConvertAll(EvaluationMapping.ToDomain);

    private static async Task EndAsync(IResolveFieldContext context, WriteSession session, Membership? held, DateOnly lastDay)
    {
        if (held is not null)
        {
            var (id, from) = (held.Official.Value, held.Days.From);
            await session.SupersedeWhereAsync<MembershipRow>(row => row.Id == id && row.From == from, context.CancellationToken);
            session.Append(EvaluationMapping.ToRow(held with { Days = DayRange.Of(from, lastDay) }));
        }
    }

    // Decree 335/2025, Article 21: the new agency rates. What is decided stays where it was decided.
    private static async Task MoveCardsAsync(IResolveFieldContext context, WriteSession session, Membership held, string? group)
    {
        var (official, from) = (held.Official.Value, held.Days.From!.Value);
        var decided = session.Now<ScorecardStepRow>().Where(step => step.Stage == ScorecardStage.Decided);
        var rounds = session.Now<EvaluationRoundRow>().Where(round => round.DecideBy >= from);
        var cards = await session.Now<ScorecardRow>()
            .Where(card => card.OfficialId == official && rounds.Any(round => round.Id == card.RoundId) && !decided.Any(step => step.Id == card.Id))
            .ToListAsync(context.CancellationToken);
        foreach (var card in cards)
        {
            await session.SupersedeAsync<ScorecardRow>(card.Id, context.CancellationToken);
            session.Append(new ScorecardRow
            {
                Id = card.Id,
                RoundId = card.RoundId,
                AgencyId = held.Agency.Value,
                OfficialId = official,
                Capacity = held.Capacity,
                LikeGroup = group ?? card.LikeGroup,
            });
        }
    }
}
