using System.Collections.Generic;

namespace Twinning.Domain.Localities;

/// <summary>What the rules of recognition look at: a record, the areas and the other records.</summary>
internal sealed record RecognitionCase(NewRuralRecognition Candidate, AreaTree Tree, IReadOnlyCollection<NewRuralRecognition> Others)
{
    /// <summary>Gets the area; null when the tree does not know it, which is a broken rule of its own.</summary>
    public Area? Area => Tree.Find(Candidate.Area);

    /// <summary>Gets the area's name for messages.</summary>
    public string Called => Tree.Called(Candidate.Area);
}
