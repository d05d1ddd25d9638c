using System;
using System.Collections.Generic;
using Twinning.Domain.Evaluation.Criteria;
using Twinning.Domain.Law;

namespace Twinning.Domain.Evaluation.Scorecards;

/// <summary>One step in the life of a scorecard.</summary>
/// <param name="Stage">The stage it leads into.</param>
/// <param name="Day">The day.</param>
/// <param name="Actor">Who took it.</param>
/// <param name="Marks">The marks entered in it, with their evidence; those of other steps stay beside them.</param>
/// <param name="Rating">The level self-rated, proposed or decided; null where none is given.</param>
/// <param name="Snapshot">What the decision rests on; null for other steps.</param>
/// <param name="DecidingDocument">The deciding document; null for other steps.</param>
/// <param name="Grounds">The reference of the written appeal; null for other steps.</param>
public sealed record ScorecardStep(
    ScorecardStage Stage,
    DateOnly Day,
    ScorecardActor Actor,
    IReadOnlyList<EnteredMark> Marks,
    Rating? Rating,
    DecisionSnapshot? Snapshot,
    DecidingDocument? DecidingDocument,
    string? Grounds);
