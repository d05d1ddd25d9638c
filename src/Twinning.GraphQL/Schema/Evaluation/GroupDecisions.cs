using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using GraphQL.Types;
using Microsoft.EntityFrameworkCore;
using Twinning.GraphQL.Schema.Evaluation.Work;
using Twinning.GraphQL.Schema.Law;
using Twinning.GraphQL.Storage.Rows;

namespace Twinning.GraphQL.Schema.Evaluation;

/// <summary>Reads the decisions on groups.</summary>
internal static class GroupDecisions
{
    /// <summary>Reads the decisions of rounds up to the day asked for, by round, in the order in which they were taken: one command.</summary>
    public static async Task<ILookup<long, GroupDecisionRow>> ReadAsync(
        IFactSource facts, Sight sight, IReadOnlyCollection<long> rounds, CancellationToken cancellation) =>
        (await (await facts.OfAsync<GroupDecisionRow>()).Where(row => rounds.Contains(row.RoundId) && row.Day <= sight.AsOf)
            .OrderBy(row => row.Id).ToListAsync(cancellation)).ToLookup(row => row.RoundId);
}

internal sealed class GroupDecisionType : ShownType<GroupDecisionRow>
{
    public GroupDecisionType()
    {
        Name = "GroupDecision";
        Description = "A decision on the scorecards of a group, taken in one act.";
        Show<StringGraphType>("group", "What the subjects have in common.", row => row.LikeGroup);
        Show<DateOnlyGraphType>("day", "Its day.", row => row.Day);
        Show<DecidingDocumentType>("decidingDocument", "The deciding document.", row => row.DecidingDocument);
        Show<BooleanGraphType>("withException", "Whether the exception share of the quota was granted.", row => row.WithException);
    }
}
