using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Tasks;
using GraphQL;
using Microsoft.Extensions.DependencyInjection;
using Twinning.Domain.Law;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>Runs the writes of the office and of agencies: who may, once only per idempotency key, and the answer read back from the new version.</summary>
internal static class JudgedWrites
{
    /// <summary>Runs a write, or gives the answer of the same write sent before.</summary>
    /// <param name="context">The mutation's field.</param>
    /// <param name="write">Judges and appends; returns the numbers of the things made with the warnings, or the refusals.</param>
    /// <param name="agencies">Whether an agency may write too; the write then says about which villages with <see cref="RequireDuty"/>.</param>
    /// <param name="appraisers">Whether an appraiser may write too.</param>
    public static async Task<(Written Written, Sight Sight)> WriteAsync(
        this IResolveFieldContext context, Func<WriteSession, Task<Written>> write, bool agencies = false, bool appraisers = false)
    {
        var viewer = context.Viewer();
        if (viewer.Role != ViewerRole.Office && !(agencies && viewer.Role == ViewerRole.Agency) && !(appraisers && viewer.Role == ViewerRole.Appraiser))
        {
            var others = (agencies ? " or 'agency'" : string.Empty) + (appraisers ? " or 'appraiser'" : string.Empty);
            throw new RequestException(ErrorCodes.Forbidden, $"Writing this needs a bearer token with the role 'office'{others}.");
        }

        var services = context.RequestServices!;
        var reader = services.GetRequiredService<StoreReader>();
        var input = (IIdempotent)context.Arguments!["input"].Value!;
        var key = input.IdempotencyKey;
        var operation = context.FieldDefinition.Name;
        var (written, made) = await services.GetRequiredService<StoreWriter>().WriteAsync(
            operation,
            viewer.Actor,
            async session => (key is null ? await write(session) : await OnceAsync(session, viewer, operation, key, input, write, context), session.Made),
            context.CancellationToken);

        await reader.RenewAsync(written.Version, made);
        var latest = await reader.LatestAsync(context.CancellationToken);
        var version = written.Version ?? latest?.Version ?? 0;
        var registers = await reader.RegistersAsync(version, context.CancellationToken);
        return (written, new Sight(SightArguments.Today(services), version, registers, viewer));
    }

    /// <summary>Refuses a write at a place outside the areas the viewer's token names.</summary>
    /// <exception cref="RequestException">The place lies outside them.</exception>
    public static void RequireScope(this Viewer viewer, Registers registers, AreaId place, DateOnly day)
    {
        if (viewer.Areas.Count > 0 && !viewer.Areas.Any(area => area == place || registers.Areas.IsUnder(place, area, day)))
        {
            throw new RequestException(ErrorCodes.Forbidden, "The place lies outside the areas that the token names.");
        }
    }

    /// <summary>Refuses a write about a village by an agency that does not look after it on the day, or by an office elsewhere.</summary>
    /// <exception cref="RequestException">The viewer may not.</exception>
    public static void RequireDuty(this IResolveFieldContext context, Registers registers, VillageId village, DateOnly day)
    {
        var viewer = context.Viewer();
        viewer.RequireScope(registers, village.Area, day);
        if (viewer.Agency is { } agency && !registers.Programmes.Any(register => register.DutiesAt(village, day).Any(duty => duty.Agency == agency)))
        {
            throw new RequestException(ErrorCodes.Forbidden, $"An agency writes about the villages that it looks after on the day; it does not look after this one on {day:yyyy-MM-dd}.");
        }
    }

    private static async Task<Written> OnceAsync(
        WriteSession session,
        Viewer viewer,
        string operation,
        string key,
        IIdempotent input,
        Func<WriteSession, Task<Written>> write,
        IResolveFieldContext context)
    {
        var hash = Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(input, input.GetType())));
        if (await session.FindIdempotencyAsync(viewer.Actor, key, context.CancellationToken) is { } before)
        {
            return before.Operation == operation && before.InputHash == hash
                ? await AnswerOfAsync(before, session, context)
                : throw new RequestException(ErrorCodes.BadInput, $"The idempotency key '{key}' was used for another write.");
        }

        var written = await write(session);
        if (written.Version is { } version)
        {
            session.Remember(new IdempotencyRow
            {
                Actor = viewer.Actor,
                IdempotencyKey = key,
                Operation = operation,
                InputHash = hash,
                Version = version,
                ResultIds = string.Join(',', written.Ids.Select(id => id.ToString(CultureInfo.InvariantCulture))),
                Warnings = JsonSerializer.Serialize(written.Violations.Select(StoredWarning.From)),
            });
        }

        return written;
    }

    private static async Task<Written> AnswerOfAsync(IdempotencyRow row, WriteSession session, IResolveFieldContext context) => new(
        [.. row.ResultIds.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(id => long.Parse(id, CultureInfo.InvariantCulture))],
        [.. JsonSerializer.Deserialize<IReadOnlyList<StoredWarning>>(row.Warnings)!.Select(warning => warning.ToViolation())],
        row.Version,
        await session.MomentOfAsync(row.Version, context.CancellationToken));

    private sealed record StoredWarning(string Code, Severity Severity, string Vietnamese, string English, string Source, string? Provision)
    {
        public static StoredWarning From(Violation violation) => new(
            violation.Code.Value,
            violation.Severity,
            violation.Message.Vietnamese,
            violation.Message.English,
            violation.Source.Id,
            violation.Source.Provision);

        public Violation ToViolation()
        {
            var source = LegalSources.All.Single(source => source.Id == Source);
            return new Violation(
                new RuleCode(Code), Severity, new Message(Vietnamese, English), Provision is null ? source : source.At(Provision));
        }
    }
}
