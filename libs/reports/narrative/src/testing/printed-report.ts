/**
 * Passages of the printed Soci@ll report, as they come out of its file: all that holds a number, with the page numbers, captions, lists and
 * references around it. Titles of events stand for its table.
 */
export const PRINTED_REPORT = `# WP2 - Establishment and maintenance the Soci@ll Network

Task 2.3 Creation of meaningful opportunities for systemic collaboration within different stakeholders

http://wholeschoolsociallabs.eu

## **FIGURES**

Figure 1 – Identification of the small-scale events previewed to be done under WP2 with brief characterisation	ı and
identification of expected impact.	6
Figure 2 – Summing up the number of events promoted by the consortium and the number of participants reac	
	8
Figure 3 – Photos from some of the events promoted.	9

## **TABLE**

Table 1 – Identification of the events promoted by the Soci@ll consortium in the framework of WP2, between March/2019 and May/2021......8

### **INTRODUCTION**

The WP2, led by CARDET, covered a large period of the project from M6 to M40 and was essential. The work package began with the fine-tuning the methodology (Activity 2.0), the establishment of local partnerships (Activity 2.1) and the course (Output 2.2.) (see Annex II). These three activities allowed partners to prepare and promote a set of small-scale events.

Considering this the document is organised on five sections:

- 1. Introduction Presenting the objective, background and content of the document
- 2. **Open local partnership database** With a brief description of the activity
- 3. **Soci@Il small-scale events** Providing an overview of the typology of events promoted under WP2

As a conclusion this report will sum up the results from four types of events promoted under WP2 – igniting events, peer-learning events, bench-learning international webinars and forward-looking events -, totalizing 34 events, engaging a total of 586 participants from Portugal, Italy, Cyprus and Poland.

### **OPEN LOCAL PARTNERSHIP DATABASE**

The databased was continuously updated during the project implementation and it has a total of 1.754 contacts that were used to disseminate Soci@II main results (see Annex III).

## SOCI@LL SMALL-SCALE EVENTS

The SOCI@LL small scale events included 4 types of events (Figure 1.):

- Type: Conference or seminar
- Target: Organisations and professionals outside the partnership
- Expected impact: 10 events involving 150 participants

Peer-learning events

- •Type: Networking/workshop/ work-based
- •Expected impact: 2 events involving 20 participants (1 in schools with 10 participants and 1 in local communities with 10 stakeholders)

Bench-learning international webinars

- •Type: Networking/workshop/ work-based
- •Expected impact: 10 events involving 150 participants (5 in schools with 15 participants and 5 in local communities with 15 stakeholders)

Forward-looking sessions

- •Type: Meeting
- Expected impact: 10 events involving 150 participants (5 in schools with 15 participants and 5 in local communities with 15 stakeholders)

Figure 1 – Identification of the small-scale events previewed to be done under WP2 with brief characterisation and identification of expected impact.

As it can be seen in Figure 1., it was previewed the promotion of 34 events, 30 at national level and 2 international, engaging a total of 712 participants, 673 at national level and 39 at international level. Considering this, from March/2019 to May/2021, the partnership promoted the following events (Table 1.):

Type	Country	Date	Event	Partner(s)	Nr.
Igniting event	Cyprus	16/03/2019	Igniting event of the first year	CARDET	18
	Poland	3/05/2019	Spotkanie inauguracyjne	CEO	10
Learn	Italy	18/12/2021	4 Exchange meetings with students	LGSG Alessandro Volta	150

Summing up, the Soci@II partnership implemented the following events reaching the following number of participants (Figure 2.):

### Igniting events

- 10 events
- 301 participants

### Peer-learning events

- 16 events
- 295 participants

### Bench-learning events

- 2 events
- 39 participants

## Forward-looking events

- 6 events
- 77 participants

Figure 2 – Summing up the number of events promoted by the consortium and the number of participants reached.

### **CONCLUSIONS**

In total, 34 events were promoted within the WP2, having different focus and objectives. These activities take the form of face-to-face events and also virtual events due to the pandemic and correspond to 10 igniting events, 16 peer-learning sessions, 2 bench-learning events and 6 forward-looking sessions. Altogether, 712 participants were engaged in these events: 301 in the igniting events, 295 in peer-learning, 39 in the bench-learning and 77 in the forward-looking events (Figure 5.):.

Figure 5 – Overview of the events promoted in numbers and some photos.

Brief reports were prepared for each event, which are identified as evidence in Table 1.
`;
