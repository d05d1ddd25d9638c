using GraphQL.Types;
using Twinning.GraphQL.Schema.Law;

namespace Twinning.GraphQL.Schema.Localities;

internal sealed class NewRuralRecognitionType : ShownType<SeenRecognition>
{
    public NewRuralRecognitionType()
    {
        Name = "NewRuralRecognition";
        Description = "A village, commune or district that is recognised as a new rural area (nông thôn mới), or has filed for it, on its days.";
        Interface<NodeInterface>();
        Show<IdGraphType>("id", "The id, the same for ever.", seen => NodeId.Of("NewRuralRecognition", seen.Id));
        Show<AreaType>("area", "The area.", seen => seen.Sight.Area(seen.Recognition.Area));
        Show<NewRuralLevelType>("level", "How far.", seen => seen.Recognition.Level);
        Show<RecognitionStageType>("stage", "Whether it was recognised or has filed.", seen => seen.Recognition.Stage);
        Show<DayRangeType>("days", "The days, from the decision or the filing on.", seen => seen.Recognition.Days);
        Show<BooleanGraphType>("isHeld", "Whether it is held on the day asked for: a commune holds nothing from before a merger into it.", seen => seen.IsHeld);
        ShowAny<LegalSourceType>("instrument", "The document whose criteria it is measured by; empty where a filing names none.", seen => seen.Recognition.Instrument?.Source);
        Show<DecidingDocumentType>("decidingDocument", "The decision, or the letter by which it filed.", seen => seen.Recognition.DecidingDocument);
    }
}
