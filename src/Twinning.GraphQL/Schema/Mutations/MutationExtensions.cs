using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using GraphQL.Types;
using Twinning.Domain;
using Twinning.Domain.Assignments;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Assignments;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>An input that may carry a key under which the write is done only once.</summary>
internal interface IIdempotent
{
    string? IdempotencyKey { get; }
}

/// <summary>What several mutations do alike.</summary>
internal static class MutationExtensions
{
    public static void WithIdempotencyKey<T>(this InputObjectGraphType<T> input) =>
        input.Field<StringGraphType>("idempotencyKey").Description(
            "A word of your choosing for this one write: sent again with the same input, the write is not done twice and gives the same answer.");

    /// <summary>Shows a record that the write made or changed, as it is known after the write.</summary>
    public static SeenAssignment? Assignment(this Payload payload, int place) =>
        place < payload.Written.Ids.Count
        && payload.Sight.Registers.Assignment(new AssignmentId(payload.Written.Ids[place])) is var (register, assignment)
            ? new SeenAssignment(assignment, register, payload.Sight)
            : null;

    /// <summary>Finds the programme of a write, or the only one when none is named.</summary>
    public static AssignmentRegister Programme(this WriteSession session, string? id) => AssignmentQueries.Programme(session.Registers, id);

    /// <summary>Finds the village of a write.</summary>
    /// <exception cref="RequestException">No village has this id.</exception>
    public static VillageId Village(this WriteSession session, string id)
    {
        var village = new VillageId(NodeId.Read(id, "Village"));
        return session.Registers.Areas.Find(village.Area) is { Level: AreaLevel.Village }
            ? village
            : throw new RequestException(ErrorCodes.NotFound, $"No village has the id '{id}'.");
    }

    /// <summary>Says what an accepted write made.</summary>
    public static Written Done(this WriteSession session, IReadOnlyList<long> ids, IReadOnlyList<Violation> warnings) =>
        new(ids, warnings, session.Version, session.Moment);

    /// <summary>Keeps what the rules accepted, in place of the fact it corrects; or says what refused it.</summary>
    /// <param name="session">The write.</param>
    /// <param name="result">What the rules say.</param>
    /// <param name="corrects">The number of the fact it takes the place of; null for a new one.</param>
    /// <param name="toRow">Makes the fact under its number.</param>
    /// <param name="cancellation">Cancels.</param>
    public static async Task<Written> KeepAsync<TJudged, TRow>(
        this WriteSession session, RuleResult<TJudged> result, long? corrects, Func<long, TRow> toRow, CancellationToken cancellation)
        where TJudged : class
        where TRow : FactRow
    {
        if (!result.IsAccepted)
        {
            return Written.Refused(result.Violations);
        }

        if (corrects is { } replaced)
        {
            await session.SupersedeAsync<TRow>(replaced, cancellation);
        }

        var id = corrects ?? await session.NextIdAsync<TRow>(cancellation);
        session.Append(toRow(id));
        return session.Done([id], result.Violations);
    }

    /// <summary>The same of a fact with parts, which stand under its number and are replaced with it.</summary>
    public static async Task<Written> KeepAsync<TJudged, TRow, TPart>(
        this WriteSession session,
        RuleResult<TJudged> result,
        long? corrects,
        Func<long, TRow> toRow,
        Func<long, IEnumerable<TPart>> toParts,
        CancellationToken cancellation)
        where TJudged : class
        where TRow : FactRow
        where TPart : FactRow
    {
        var written = await session.KeepAsync(result, corrects, toRow, cancellation);
        if (written.Ids is [var id])
        {
            if (corrects is not null)
            {
                await session.SupersedeAsync<TPart>(id, cancellation);
            }

            session.Append(toParts(id));
        }

        return written;
    }
}

/// <summary>Reads days from input.</summary>
internal static class Days
{
    /// <exception cref="RequestException">The last day is before the first.</exception>
    public static DayRange Of(DateOnly from, DateOnly? until) => until < from
        ? throw new RequestException(ErrorCodes.BadInput, $"The last day {until:yyyy-MM-dd} is before the first day {from:yyyy-MM-dd}.")
        : DayRange.Of(from, until);
}
