using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using GraphQL;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Localities;
using Twinning.Domain.Rules;
using Twinning.GraphQL.Http;
using Twinning.GraphQL.Schema.Evaluation;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Schema.Poverty;
using Twinning.GraphQL.Security;
using Twinning.GraphQL.Storage;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>A mark as a client enters it.</summary>
internal sealed record MarkInput(string Criterion, string Mark, string? Evidence)
{
    /// <exception cref="RequestException">The mark is no number.</exception>
    public EnteredMark ToDomain(string argument) => new(Criterion, FractionText.Read(Mark, argument), Evidence);
}

internal sealed class MarkInputType : InputObjectGraphType<MarkInput>
{
    public MarkInputType()
    {
        Name = "MarkInput";
        Description = "The mark of one criterion.";
        Field<NonNullGraphType<StringGraphType>>("criterion").Description("The code of the criterion.");
        Field<NonNullGraphType<StringGraphType>>("mark").Description("The mark, exactly, such as \"12.5\" or \"37/3\".");
        Field<StringGraphType>("evidence").Description("What it rests on, such as the number of the minutes; it names no person.");
    }
}

/// <summary>What writes about scorecards do alike.</summary>
internal static class ScorecardWrites
{
    /// <summary>Reads marks.</summary>
    public static IReadOnlyList<EnteredMark> ToDomain(this IEnumerable<MarkInput> marks, string argument) =>
        [.. marks.Select((mark, place) => mark.ToDomain($"{argument}[{place}].mark"))];

    /// <summary>Returns from where a write looks: all days, the facts as they are now.</summary>
    public static Sight Present(this IResolveFieldContext context, WriteSession session) =>
        new(System.DateOnly.MaxValue, session.Version, session.Registers, context.Viewer());

    /// <summary>Finds the scorecard of a write, which must be the agency's own or lie within the areas of the office or the appraiser.</summary>
    /// <remarks>A person's outside them is as good as none: that it is there would tell of the person.</remarks>
    /// <exception cref="RequestException">There is none of that id, or the viewer may not.</exception>
    public static async Task<SeenScorecard> ScorecardAsync(this WriteSession session, IResolveFieldContext context, string id)
    {
        var number = NodeId.Read(id, "Scorecard");
        var rows = await session.Now<ScorecardRow>().Where(row => row.Id == number).ToListAsync(context.CancellationToken);
        var seen = (await EvaluationReads.CardsAsync(new PresentFacts(session), context.Present(session), rows, context.CancellationToken)).SingleOrDefault();
        var viewer = context.Viewer();
        if (seen is null || (viewer.Agency is { } agency && agency != seen.Card.Agency) || (seen.Row.OfficialId is not null && viewer.Agency is null && !seen.Sight.SeesAll(seen.Round.Row)))
        {
            throw new RequestException(ErrorCodes.NotFound, $"No scorecard that you see has the id '{id}'.");
        }

        viewer.RequireScope(session.Registers, new AreaId(seen.Round.Row.AreaId), seen.Round.Row.DecideBy);
        return seen;
    }

    /// <summary>Says whom a broken rule is about: the agency, with a person's number.</summary>
    public static Violation About(this Violation violation, SeenScorecard seen)
    {
        var name = seen.Sight.Registers.Agencies.Find(seen.Card.Agency)!.NameOn(seen.Round.Row.DecideBy);
        var (vietnamese, english) = seen.Row.OfficialId is { } official
            ? (string.Create(CultureInfo.InvariantCulture, $"{name}, người số {official}"), string.Create(CultureInfo.InvariantCulture, $"{name}, person {official}"))
            : (name, name);
        return violation with { Message = new Message($"{vietnamese}: {violation.Message.Vietnamese}", $"{english}: {violation.Message.English}") };
    }
}
