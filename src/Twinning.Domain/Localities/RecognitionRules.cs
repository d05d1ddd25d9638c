using System.Collections.Generic;
using System.Linq;
using Twinning.Domain.Rules;

namespace Twinning.Domain.Localities;

/// <summary>The rules that the recognition of a new rural area keeps.</summary>
public static class RecognitionRules
{
    private static readonly IReadOnlyList<Rule<RecognitionCase>> Ordered =
    [
        new RecognisedAreaExists(),
        new RecognisedCommuneIsRural(),
        new RecognitionFitsItsInstrument(),
        new RecognitionNamesItsDocument(),
        new RecognitionEndsWithAMerger(),
        new RecognitionIsRecordedOnce(),
        new HigherLevelFollowsTheStandard(),
    ];

    /// <summary>Gets the rules, in the order in which they are judged and shown.</summary>
    public static IReadOnlyList<Rule> All => Ordered;

    /// <summary>Judges a record and gives every broken rule.</summary>
    /// <param name="candidate">The record.</param>
    /// <param name="tree">The areas and their lineage.</param>
    /// <param name="others">The records already there, of any areas, without the version that the candidate corrects.</param>
    public static RuleResult<NewRuralRecognition> Judge(
        NewRuralRecognition candidate, AreaTree tree, IReadOnlyCollection<NewRuralRecognition> others)
    {
        var subject = new RecognitionCase(candidate, tree, others);
        return new RuleResult<NewRuralRecognition>(candidate, Ordered.SelectMany(rule => rule.Judge(subject)));
    }
}
