using System;
using System.Collections.Generic;
using Twinning.Domain.Rules;

namespace Twinning.GraphQL.Schema.Mutations;

/// <summary>What a write did.</summary>
/// <param name="Ids">The numbers of the things it made or changed; none when a rule refused it.</param>
/// <param name="Violations">Every broken rule, refusals and warnings.</param>
/// <param name="Version">The data version it made; null when it changed nothing.</param>
/// <param name="RecordedAt">The moment of that version.</param>
internal sealed record Written(IReadOnlyList<long> Ids, IReadOnlyList<Violation> Violations, long? Version, DateTimeOffset? RecordedAt)
{
    public static Written Refused(IReadOnlyList<Violation> violations) => new([], violations, null, null);
}
